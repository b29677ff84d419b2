import { pngChunks } from '#printer/png-size.ts';
import { type JpegPart, jpegOf, jpegParts } from './jpeg-parts.ts';
import type { LookedAt } from './look-at-picture.ts';

/**
 * A picture without what its camera wrote beside it: where and when it was taken, by which device, a small picture of
 * the same, a film behind its end. What tells how it is shown stays: its colours, and which side is up.
 * @param file a whole picture, as `lookAtPicture` has seen it
 */
export function withoutNotes(file: Buffer, type: LookedAt['type']): Buffer {
  return type === 'image/png' ? pngWithoutNotes(file) : jpegWithoutNotes(file);
}

/** Critical chunks, transparency and colours (ISO/IEC 15948, 11.3). */
const SHOWN = [
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'gAMA',
  'cHRM',
  'sRGB',
  'iCCP',
  'sBIT',
  'bKGD',
  'pHYs',
];

function pngWithoutNotes(file: Buffer): Buffer {
  const chunks = pngChunks(file) ?? [];
  const kept = chunks.filter(({ name }) => SHOWN.includes(name));
  return Buffer.concat([file.subarray(0, 8), ...kept.map(({ whole }) => whole)]);
}

const APP0 = 0xe0;
const APP1 = 0xe1;
/** The profile of its colours. */
const APP2 = 0xe2;
const APP15 = 0xef;
/** Adobe’s: how its colours are mixed. */
const APP14 = 0xee;
const COMMENT = 0xfe;

function jpegWithoutNotes(file: Buffer): Buffer {
  const parts = jpegParts(file) ?? [];
  const kept = parts.filter((part) => !isNote(part));
  const side = parts.map(sideUp).find((found) => found !== null) ?? null;
  return side === null || side === 1 ? jpegOf(kept) : jpegOf([sideNote(side), ...kept]);
}

function isNote({ marker, data }: JpegPart): boolean {
  if (marker === COMMENT) return true;
  if (marker < APP0 || marker > APP15) return false;
  if (marker === APP2) return !data.toString('latin1', 0, 12).startsWith('ICC_PROFILE\0');
  return marker !== APP0 && marker !== APP14;
}

const EXIF = Buffer.from('Exif\0\0', 'latin1');
const ORIENTATION = 0x0112;

/** Which side is up, 1 to 8 (Exif 2.3, 4.6.4), or null where this part does not say. */
function sideUp({ marker, data }: JpegPart): number | null {
  if (marker !== APP1 || !data.subarray(0, EXIF.length).equals(EXIF)) return null;
  const notes = data.subarray(EXIF.length);
  const isSmallEndian = notes.toString('latin1', 0, 2) === 'II';
  const two = (at: number) => (isSmallEndian ? notes.readUInt16LE(at) : notes.readUInt16BE(at));
  const four = (at: number) => (isSmallEndian ? notes.readUInt32LE(at) : notes.readUInt32BE(at));
  try {
    const first = four(4);
    for (let entry = 0; entry < two(first); entry += 1) {
      const at = first + 2 + 12 * entry;
      const side = two(at) === ORIENTATION ? two(at + 8) : 0;
      if (side >= 1 && side <= 8) return side;
    }
    return null;
  } catch (error) {
    // Notes that point out of themselves say nothing.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The one note that is needed: a big-endian TIFF head, and a list of one entry. */
function sideNote(side: number): JpegPart {
  const list = [0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, side, 0, 0, 0, 0, 0, 0];
  const data = Buffer.from([...EXIF, 0x4d, 0x4d, 0, 42, 0, 0, 0, 8, ...list]);
  return { marker: APP1, data, coded: Buffer.alloc(0) };
}
