import { crc32, deflateSync } from 'node:zlib';
import { encode } from 'fast-png';
import { describe, expect, it } from 'vitest';
import { readLogo } from './logo.ts';

/** A square whose left half is that grey, or clear where `alpha` is 0; the right half is white. */
function picture(width: number, height: number, grey: number, alpha = 255): Uint8Array {
  const data = new Uint8Array(width * height * 4).fill(255);
  for (let at = 0; at < width * height; at += 1) {
    if (at % width < width / 2) data.set([grey, grey, grey, alpha], at * 4);
  }
  return encode({ width, height, data, channels: 4, depth: 8 });
}

function reasonOf(file: Uint8Array): string | null {
  const logo = readLogo(file);
  return logo.ok ? null : logo.reason;
}

describe('readLogo', () => {
  it('makes dots of what is dark, in its own size where it is small', () => {
    const logo = readLogo(picture(16, 10, 0));
    expect(logo).toMatchObject({ ok: true, picture: { width: 16, height: 10 } });
    if (logo.ok) expect([...logo.picture.bits.subarray(0, 2)]).toEqual([0xff, 0x00]);
  });

  it('fits a large one into two lines of identity, keeping its shape', () => {
    expect(readLogo(picture(1000, 1000, 0))).toMatchObject({ picture: { width: 80, height: 80 } });
    expect(readLogo(picture(1200, 200, 0))).toMatchObject({ picture: { width: 120, height: 20 } });
  });

  it('takes the clear for white, and says when nothing is left', () => {
    expect(reasonOf(picture(16, 16, 0, 0))).toBe('blank');
    expect(reasonOf(picture(16, 16, 220))).toBe('blank');
  });

  it('says why it cannot take a file', () => {
    expect(reasonOf(new Uint8Array(200_001))).toBe('too-large');
    expect(reasonOf(picture(2001, 4, 0))).toBe('too-many-pixels');
    expect(reasonOf(new Uint8Array())).toBe('not-an-image');
    expect(reasonOf(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBe('not-an-image');
    expect(reasonOf(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'))).toBe('not-an-image');
  });

  it('takes no file of which a piece is missing or changed, wherever that is', () => {
    const whole = picture(24, 24, 0);
    expect(reasonOf(whole)).toBeNull();
    for (let at = 0; at < whole.length; at += 1) {
      expect(reasonOf(whole.subarray(0, at))).toBe('not-an-image');
      const changed = Uint8Array.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 0x41;
      expect(reasonOf(changed)).toBe('not-an-image');
    }
  });

  it('does not unpack more than the head promises', () => {
    const bomb = withData(picture(8, 8, 0), deflateSync(Buffer.alloc(50_000_000)));
    expect(bomb.length).toBeLessThan(200_000);
    expect(reasonOf(bomb)).toBe('not-an-image');
  });
});

/** The same picture with other packed data under a right checksum. */
function withData(png: Uint8Array, packed: Uint8Array): Uint8Array {
  const file = Buffer.from(png);
  const body = Buffer.concat([Buffer.from('IDAT'), packed]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(packed.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  const start = file.indexOf('IDAT') - 4;
  return Buffer.concat([file.subarray(0, start), framed, file.subarray(file.indexOf('IEND') - 4)]);
}
