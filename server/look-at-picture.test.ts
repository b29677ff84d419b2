import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { lookAtPicture } from './look-at-picture.ts';

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

function png(width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const parts = [
    ...[chunk('IHDR', head), chunk('IDAT', deflateSync(Buffer.alloc(16))), chunk('IEND', Buffer.alloc(0))],
  ];
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...parts]);
}

const segment = (marker: number, data: readonly number[]) => [
  ...[0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 0xff],
  ...data,
];
const pair = (number: number) => [number >> 8, number & 0xff];

/** As cameras write them: a note with something like a frame in it before the frame itself. */
function jpeg(width: number, height: number, frame = 0xc0): Buffer {
  return Buffer.from([
    ...[0xff, 0xd8, ...segment(0xe1, [0x45, 0x78, 0xff, 0xc0, 0, 17, 8, 0, 1, 0, 1])],
    ...[0xff, ...segment(frame, [8, ...pair(height), ...pair(width), 1, 1, 0x11, 0])],
    ...[...segment(0xda, [1, 1, 0, 0, 63, 0]), 1, 2, 0xff, 0x00, 3, 0xff, 0xd9],
  ]);
}

describe('a picture for the boards', () => {
  it('is known by its content, with its size', () => {
    expect(lookAtPicture(png(640, 480))).toEqual({ type: 'image/png', width: 640, height: 480 });
    expect(lookAtPicture(jpeg(1_920, 1_080))).toEqual({ type: 'image/jpeg', width: 1_920, height: 1_080 });
    expect(lookAtPicture(jpeg(800, 600, 0xc2))).toMatchObject({ width: 800, height: 600 });
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['a script', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
    ['a GIF', Buffer.from('GIF89a\x01\x00\x01\x00', 'latin1')],
    ['a page', Buffer.from('<!doctype html><h1>Chào</h1>')],
  ])('%s is none', (_what, file) => {
    expect(lookAtPicture(file)).toBe('not-an-image');
  });

  it('that is torn off or damaged at any place is told to be', () => {
    for (const whole of [png(640, 480), jpeg(640, 480)]) {
      for (let length = 4; length < whole.length; length += 1)
        expect(lookAtPicture(whole.subarray(0, length)), `${length} bytes`).toBe('broken');
    }
    const damaged = png(640, 480);
    damaged.writeUInt8(damaged.readUInt8(18) ^ 1, 18);
    expect(lookAtPicture(damaged)).toBe('broken');
    expect(lookAtPicture(jpeg(640, 480, 0xc3))).toBe('broken');
  });

  it.each([
    [png(4_097, 480), 'too-many-pixels'],
    [jpeg(640, 65_535), 'too-many-pixels'],
    [png(99, 480), 'too-few-pixels'],
    [jpeg(640, 0), 'too-few-pixels'],
    [Buffer.concat([png(640, 480), Buffer.alloc(2_000_001)]), 'too-large'],
  ])('has a size that a television can take, and a hall can see: %#', (file, trouble) => {
    expect(lookAtPicture(file)).toBe(trouble);
  });
});
