/** The block of which a tar is made. */
export const BLOCK = 512;

/** Octal digits that a size has room for: 8 GiB less one byte. */
export const LARGEST_FILE = 8 ** 11 - 1;

const NAME_LENGTH = 100;
const PREFIX_LENGTH = 155;
const MAGIC = 'ustar\u000000';

/** What a header says, of a plain file. */
export interface TarEntry {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
}

/**
 * The header of a plain file in a tar of the form `ustar` (POSIX.1-1988). Throws a `RangeError` when the path or
 * the size has no room in it.
 * @param seconds when the file was changed, since 1970
 */
export function encodeTarHeader({ path, size }: TarEntry, seconds: number): Buffer {
  if (size > LARGEST_FILE) throw new RangeError(`${path} is too large for a backup.`);
  const { name, prefix } = split(path);
  const header = Buffer.alloc(BLOCK);
  header.write(name, 0);
  header.write('0000644\u0000', 100);
  header.write('0000000\u0000', 108);
  header.write('0000000\u0000', 116);
  header.write(`${octal(size, 11)}\u0000`, 124);
  header.write(`${octal(seconds, 11)}\u0000`, 136);
  header.write('0', 156);
  header.write(MAGIC, 257);
  header.write(prefix, 345);
  header.write(`${octal(sumOf(header), 6)}\u0000 `, 148);
  return header;
}

/** Reads a header back; null when it is no header of a plain file, or its sum is wrong. */
export function decodeTarHeader(header: Buffer): TarEntry | null {
  const isOurs =
    header.length === BLOCK && header.toString('latin1', 257, 265) === MAGIC && header[156] === 0x30;
  if (!isOurs || number(header, 148, 8) !== sumOf(header)) return null;
  const size = number(header, 124, 12);
  const name = text(header, 0, NAME_LENGTH);
  const prefix = text(header, 345, PREFIX_LENGTH);
  if (size === null || name === null || prefix === null) return null;
  return { path: prefix === '' ? name : `${prefix}/${name}`, size };
}

/** How many zeros follow a file of this size up to the next block. */
export function padding(size: number): number {
  return (BLOCK - (size % BLOCK)) % BLOCK;
}

function split(path: string): { name: string; prefix: string } {
  if (Buffer.byteLength(path) <= NAME_LENGTH) return { name: path, prefix: '' };
  for (let at = path.indexOf('/'); at > 0; at = path.indexOf('/', at + 1)) {
    const [prefix, name] = [path.slice(0, at), path.slice(at + 1)];
    if (Buffer.byteLength(prefix) <= PREFIX_LENGTH && Buffer.byteLength(name) <= NAME_LENGTH)
      return { name, prefix };
  }
  throw new RangeError(`${path} is too long a path for a backup.`);
}

/** The sum of all bytes, the sum's own place counted as spaces. */
function sumOf(header: Buffer): number {
  let sum = 8 * 0x20;
  header.forEach((byte, at) => (sum += at >= 148 && at < 156 ? 0 : byte));
  return sum;
}

const octal = (value: number, digits: number) =>
  Math.max(0, Math.floor(value)).toString(8).padStart(digits, '0');

function number(header: Buffer, from: number, length: number): number | null {
  const [, digits] = /^ *([0-7]{1,11})[\0 ]*$/.exec(header.toString('latin1', from, from + length)) ?? [];
  return digits === undefined ? null : Number.parseInt(digits, 8);
}

/** Text up to the first zero; null when it is not UTF-8. */
function text(header: Buffer, from: number, length: number): string | null {
  const field = header.subarray(from, from + length);
  const end = field.indexOf(0);
  const bytes = end < 0 ? field : field.subarray(0, end);
  const read = bytes.toString();
  return Buffer.from(read).equals(bytes) ? read : null;
}
