import { inflateRawSync } from 'node:zlib';
import { UnreadableTable } from './table.ts';

/** What one file in the archive may become; a table of 5,000 rows has some megabytes. */
const LARGEST_ENTRY_BYTES = 32 * 1024 * 1024;
/** A workbook has a few dozen. */
const MOST_ENTRIES = 1_000;

const END_OF_ARCHIVE = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const SHORTEST_END = 22;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;

/** Files of an archive by name; each is only unpacked when somebody asks for it, and never onto the disk. */
export type Archive = (name: string) => Buffer | null;

/** Whether a file begins as a zip archive does. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

/**
 * Reads the directory of a zip archive (APPNOTE.TXT 4.3, without ZIP64 and encryption, which spreadsheets do not use).
 * Throws `UnreadableTable`; what unpacks to more than 32 MB is refused while it is unpacked, whatever it says of itself.
 */
export function openArchive(bytes: Uint8Array): Archive {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const places = directoryOf(file);
  return (name) => {
    const place = places.get(name);
    return place === undefined ? null : unpack(file, place);
  };
}

interface Place {
  readonly method: number;
  readonly packed: number;
  readonly local: number;
}

function directoryOf(file: Buffer): ReadonlyMap<string, Place> {
  const end = endOf(file);
  const count = file.readUInt16LE(end + 10);
  if (count > MOST_ENTRIES) throw new UnreadableTable('not-saved-as-text');
  const places = new Map<string, Place>();
  let at = file.readUInt32LE(end + 16);
  for (let entry = 0; entry < count; entry += 1) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== ENTRY)
      throw new UnreadableTable('not-saved-as-text');
    const isEncrypted = (file.readUInt16LE(at + 8) & ENCRYPTED) !== 0;
    const [name, extra, comment] = [28, 30, 32].map((field) => file.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ];
    const place = {
      method: file.readUInt16LE(at + 10),
      packed: file.readUInt32LE(at + 20),
      local: file.readUInt32LE(at + 42),
    };
    if (!isEncrypted) places.set(file.toString('utf8', at + 46, at + 46 + name), place);
    at += 46 + name + extra + comment;
  }
  return places;
}

function endOf(file: Buffer): number {
  const first = Math.max(0, file.length - SHORTEST_END - LONGEST_COMMENT);
  for (let at = file.length - SHORTEST_END; at >= first; at -= 1) {
    if (file.readUInt32LE(at) === END_OF_ARCHIVE) return at;
  }
  throw new UnreadableTable('not-saved-as-text');
}

function unpack(file: Buffer, { method, packed, local }: Place): Buffer {
  if (local + 30 > file.length || file.readUInt32LE(local) !== LOCAL)
    throw new UnreadableTable('not-saved-as-text');
  const from = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
  const content = file.subarray(from, from + packed);
  if (content.length !== packed) throw new UnreadableTable('not-saved-as-text');
  if (method === STORED) return content;
  if (method !== DEFLATED) throw new UnreadableTable('not-saved-as-text');
  try {
    return inflateRawSync(content, { maxOutputLength: LARGEST_ENTRY_BYTES });
  } catch (error) {
    const isTooLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw new UnreadableTable(isTooLarge ? 'too-large' : 'not-saved-as-text');
  }
}
