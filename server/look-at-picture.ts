import { type PictureTrouble, pictureLimits } from '#protocol/board-slides.ts';
import { pngChunks } from '#printer/png-size.ts';
import { jpegParts } from './jpeg-parts.ts';

/** A picture that browsers can show, by its content and never by its name. */
export interface LookedAt {
  readonly type: 'image/png' | 'image/jpeg';
  readonly width: number;
  readonly height: number;
}

/**
 * What a file is, when it is a whole PNG (ISO/IEC 15948) or JPEG (ITU-T T.81) of a size that a television can take.
 * Nothing is unpacked here: the hub serves citizens meanwhile.
 */
export function lookAtPicture(file: Uint8Array): LookedAt | PictureTrouble {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  if (bytes.length > pictureLimits.bytes) return 'too-large';
  if (bytes.toString('latin1', 0, 4) === '\x89PNG') return sized('image/png', pngSize(bytes));
  if (bytes.toString('latin1', 0, 2) === '\xff\xd8') return sized('image/jpeg', jpegSize(bytes));
  return 'not-an-image';
}

type Size = Omit<LookedAt, 'type'>;

function sized(type: LookedAt['type'], size: Size | null): LookedAt | PictureTrouble {
  if (!size) return 'broken';
  const { width, height } = size;
  if (width > pictureLimits.mostPx || height > pictureLimits.mostPx) return 'too-many-pixels';
  if (width < pictureLimits.leastPx || height < pictureLimits.leastPx) return 'too-few-pixels';
  return { type, width, height };
}

function pngSize(file: Buffer): Size | null {
  const chunks = pngChunks(file);
  const head = chunks?.[0];
  if (head?.name !== 'IHDR' || head.data.length !== 13) return null;
  if (!chunks?.some(({ name, data }) => name === 'IDAT' && data.length > 0)) return null;
  return { width: head.data.readUInt32BE(0), height: head.data.readUInt32BE(4) };
}

const START_OF_SCAN = 0xda;
/** Baseline, extended and progressive with Huffman coding: what browsers show. */
const FRAMES = [0xc0, 0xc1, 0xc2];

function jpegSize(file: Buffer): Size | null {
  const parts = jpegParts(file);
  const frame = parts?.find(({ marker }) => FRAMES.includes(marker));
  if (!frame || frame.data.length < 6 || !parts?.some(({ marker }) => marker === START_OF_SCAN)) return null;
  return { height: frame.data.readUInt16BE(1), width: frame.data.readUInt16BE(3) };
}
