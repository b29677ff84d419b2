/** A marker of a JPEG (ITU-T T.81, annex B) with its data; `coded` is the picture itself behind a start of scan. */
export interface JpegPart {
  readonly marker: number;
  readonly data: Buffer;
  readonly coded: Buffer;
}

const START_OF_IMAGE = Buffer.from([0xff, 0xd8]);
const END_OF_IMAGE = Buffer.from([0xff, 0xd9]);
const START_OF_SCAN = 0xda;

/** All parts up to the end of the image; what stands behind it is not one. Null when the file does not hold together. */
export function jpegParts(file: Buffer): readonly JpegPart[] | null {
  if (!file.subarray(0, 2).equals(START_OF_IMAGE)) return null;
  const parts: JpegPart[] = [];
  let at = 2;
  while (at + 2 <= file.length && file[at] === 0xff) {
    const marker = file[at + 1] ?? 0;
    // A marker may have any number of these before it.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === END_OF_IMAGE[1]) return parts;
    if (at + 4 > file.length) return null;
    const end = at + 2 + file.readUInt16BE(at + 2);
    if (end < at + 4 || end > file.length) return null;
    const next = marker === START_OF_SCAN ? endOfCoded(file, end) : end;
    parts.push({ marker, data: file.subarray(at + 4, end), coded: file.subarray(end, next) });
    at = next;
  }
  return null;
}

export function jpegOf(parts: readonly JpegPart[]): Buffer {
  const written = parts.flatMap(({ marker, data, coded }) => {
    const head = Buffer.from([0xff, marker, 0, 0]);
    head.writeUInt16BE(data.length + 2, 2);
    return [head, data, coded];
  });
  return Buffer.concat([START_OF_IMAGE, ...written, END_OF_IMAGE]);
}

/** Within coded data 0xff is followed by 0 or by the number of a restart. */
function endOfCoded(file: Buffer, from: number): number {
  let at = file.indexOf(0xff, from);
  while (at >= 0 && at + 1 < file.length) {
    const next = file[at + 1] ?? 0;
    const isInside = next === 0 || next === 0xff || (next >= 0xd0 && next <= 0xd7);
    if (!isInside) return at;
    at = file.indexOf(0xff, next === 0xff ? at + 1 : at + 2);
  }
  return file.length;
}
