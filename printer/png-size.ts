import { crc32, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Samples of a pixel, by the colour type of ISO/IEC 15948. */
const SAMPLES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/**
 * The size of a PNG that is whole: every chunk with its right checksum, and as much picture as the head promises.
 * Asked before a renderer unpacks it, because that one leaves out in silence what it cannot read, and a small file
 * can unpack into a huge picture.
 * @param most pixels on one side
 */
export function readPngSize(
  file: Uint8Array,
  most: number,
): { width: number; height: number } | 'broken' | 'too-many-pixels' {
  const chunks = pngChunks(Buffer.from(file));
  const head = chunks?.[0];
  if (!chunks || head?.name !== 'IHDR' || head.data.length !== 13) return 'broken';
  const width = head.data.readUInt32BE(0);
  const height = head.data.readUInt32BE(4);
  const samples = SAMPLES[head.data.readUInt8(9)];
  if (width === 0 || height === 0 || samples === undefined) return 'broken';
  if (width > most || height > most) return 'too-many-pixels';

  const rowBytes = Math.ceil((width * samples * head.data.readUInt8(8)) / 8) + 1;
  // Interlaced pictures carry a little more than one filter byte a row.
  const interlaced = head.data.readUInt8(12) === 1;
  const bytes = unpacked(chunks, rowBytes * height * 2 + 64);
  const complete = interlaced ? bytes >= (rowBytes - 1) * height : bytes === rowBytes * height;
  return complete ? { width, height } : 'broken';
}

export interface PngChunk {
  readonly name: string;
  readonly data: Buffer;
  /** With its length, name and checksum, as it stands in the file. */
  readonly whole: Buffer;
}

/** Null unless the file is a signature and whole chunks up to the last one, IEND. */
export function pngChunks(file: Buffer): PngChunk[] | null {
  if (!file.subarray(0, 8).equals(SIGNATURE)) return null;
  const chunks: PngChunk[] = [];
  let at = 8;
  while (at + 12 <= file.length) {
    const end = at + 8 + file.readUInt32BE(at);
    if (end + 4 > file.length || crc32(file.subarray(at + 4, end)) !== file.readUInt32BE(end)) return null;
    const name = file.toString('latin1', at + 4, at + 8);
    const chunk = { name, data: file.subarray(at + 8, end), whole: file.subarray(at, end + 4) };
    chunks.push(chunk);
    if (chunk.name === 'IEND') return chunks;
    at = end + 4;
  }
  return null;
}

/** How many bytes the picture unpacks to; none when it does not, or when they are more than `most`. */
function unpacked(chunks: readonly PngChunk[], most: number): number {
  const packed = chunks.filter((chunk) => chunk.name === 'IDAT').map((chunk) => chunk.data);
  try {
    return inflateSync(Buffer.concat(packed), { maxOutputLength: most }).length;
  } catch (error) {
    if (error instanceof Error) return 0;
    throw error;
  }
}
