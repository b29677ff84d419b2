import { type PictureTrouble, pictureLimits } from '#protocol/board-slides.ts';
import { pngChunks } from '#printer/png-size.ts';

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
  if (bytes.length > 2 && bytes.readUInt16BE(0) === START_OF_IMAGE)
    return sized('image/jpeg', jpegSize(bytes));
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

const START_OF_IMAGE = 0xffd8;
const END_OF_IMAGE = Buffer.from([0xff, 0xd9]);
const START_OF_SCAN = 0xda;
/** Baseline, extended and progressive with Huffman coding: what browsers show. */
const FRAMES = [0xc0, 0xc1, 0xc2];

/** Walks from marker to marker up to the picture itself, which must have an end. */
function jpegSize(file: Buffer): Size | null {
  let size: Size | null = null;
  let at = 2;
  while (at + 4 <= file.length) {
    if (file[at] !== 0xff) return null;
    const marker = file[at + 1] ?? 0;
    // A marker may have any number of these before it.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = file.readUInt16BE(at + 2);
    const end = at + 2 + length;
    if (length < 2 || end > file.length) return null;
    if (FRAMES.includes(marker)) {
      if (length < 8) return null;
      size = { height: file.readUInt16BE(at + 5), width: file.readUInt16BE(at + 7) };
    }
    if (marker === START_OF_SCAN) return size && file.indexOf(END_OF_IMAGE, end) >= 0 ? size : null;
    at = end;
  }
  return null;
}
