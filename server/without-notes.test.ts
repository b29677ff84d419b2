import { crc32, deflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { lookAtPicture } from './look-at-picture.ts';
import { withoutNotes } from './without-notes.ts';

const segment = (marker: number, data: Uint8Array) => {
  const length = data.length + 2;
  return Buffer.concat([Buffer.from([0xff, marker, length >> 8, length & 0xff]), data]);
};
const text = (words: string) => Buffer.from(words, 'latin1');
const start = Buffer.from([0xff, 0xd8]);
const end = Buffer.from([0xff, 0xd9]);
const jfif = segment(0xe0, text('JFIF\0\x01\x01\0\0\x01\0\x01\0\0'));
const colours = segment(0xe2, text('ICC_PROFILE\0\x01\x01colours'));
const frame = segment(0xc2, Buffer.from([8, 4, 56, 7, 128, 1, 1, 0x11, 0]));
/** A table with the two bytes of an end in it, between two scans. */
const table = segment(0xc4, Buffer.from([0, 0xff, 0xd9, 1]));
const scan = Buffer.concat([
  segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
  Buffer.from([1, 0xff, 0x00, 2, 0xff, 0xd3, 3]),
]);

/** The notes of a camera: its make, which side is up, and more. */
function exif(side: number, order: 'II' | 'MM'): Buffer {
  const two = (number: number) =>
    order === 'II' ? [number & 0xff, number >> 8] : [number >> 8, number & 0xff];
  const four = (number: number) => (order === 'II' ? [...two(number), 0, 0] : [0, 0, ...two(number)]);
  const make = [...two(0x010f), ...two(2), ...four(3), ...text('HD\0'), 0];
  const orientation = [...two(0x0112), ...two(3), ...four(1), ...two(side), 0, 0];
  const list = [...two(2), ...make, ...orientation, ...four(0)];
  const head = [...text('Exif\0\0'), ...text(order), ...two(42), ...four(8)];
  return segment(0xe1, Buffer.from([...head, ...list, ...text('GPS 20.94N 106.33E')]));
}

const jpeg = (...notes: Buffer[]) =>
  Buffer.concat([start, jfif, ...notes, colours, frame, scan, table, scan, end]);

it('a JPEG loses its notes, what stands behind its end, and nothing of the picture', () => {
  const noted = Buffer.concat([
    jpeg(
      exif(1, 'MM'),
      segment(0xed, text('Photoshop')),
      segment(0xe2, text('MPF\0')),
      segment(0xfe, text('Lan')),
    ),
    text('a film'),
  ]);
  expect(withoutNotes(noted, 'image/jpeg')).toEqual(jpeg());
  expect(withoutNotes(jpeg(), 'image/jpeg')).toEqual(jpeg());
  expect(lookAtPicture(withoutNotes(noted, 'image/jpeg'))).toMatchObject({
    width: 1_920,
    height: 1_080,
  });
});

it.each([
  [3, 'II'],
  [6, 'MM'],
  [8, 'II'],
] as const)('which side is up stays: %i, %s', (side, order) => {
  const shown = withoutNotes(jpeg(exif(side, order)), 'image/jpeg');
  expect(shown.toString('latin1')).not.toMatch(/GPS|HD/);
  expect(withoutNotes(shown, 'image/jpeg')).toEqual(shown);
  // From the beginning of the list: one entry, the side, a short, one of it.
  const at = shown.indexOf(text('MM\0\x2a\0\0\0\x08'));
  expect([...shown.subarray(at + 8, at + 20)]).toEqual([0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, side]);
});

it('notes that point out of themselves say nothing of the side, and go like others', () => {
  const whole = exif(6, 'MM');
  for (let length = 0; length < whole.length - 4; length += 1) {
    const torn = segment(0xe1, whole.subarray(4, 4 + length));
    expect(withoutNotes(jpeg(torn), 'image/jpeg').includes(text('GPS')), `${length}`).toBe(false);
  }
});

it('a JPEG that breaks off before its end is not one', () => {
  const whole = jpeg();
  for (let length = 4; length < whole.length; length += 1)
    expect(lookAtPicture(whole.subarray(0, length)), `${length}`).toBe('broken');
});

it('a PNG loses its notes and keeps what shows', () => {
  const chunk = (name: string, data: Buffer) => {
    const body = Buffer.concat([text(name), data]);
    const framed = Buffer.alloc(body.length + 8);
    framed.writeUInt32BE(data.length);
    body.copy(framed, 4);
    framed.writeUInt32BE(crc32(body), body.length + 4);
    return framed;
  };
  const head = Buffer.from([0, 0, 1, 0, 0, 0, 1, 0, 8, 0, 0, 0, 0]);
  const png = (...notes: Buffer[]) =>
    Buffer.concat([
      text('\x89PNG\r\n\x1a\n'),
      chunk('IHDR', head),
      chunk('gAMA', Buffer.from([0, 0, 177, 143])),
      ...notes,
      chunk('IDAT', deflateSync(Buffer.alloc(16))),
      chunk('IEND', Buffer.alloc(0)),
    ]);
  const noted = png(
    chunk('tEXt', text('Author\0Lan')),
    chunk('eXIf', text('MM\0*')),
    chunk('tIME', text('1234567')),
  );
  expect(withoutNotes(Buffer.concat([noted, text('more')]), 'image/png')).toEqual(png());
});
