import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';
import type { Raster } from './raster.ts';

const squeeze = promisify(deflate);

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const GREY = 0;

/**
 * A PNG of one bit a dot, where white is 1 (ISO/IEC 15948). Node's own compressor works in another thread:
 * a picture in JavaScript holds the hub up for some milliseconds, and a tap may come in any of them.
 */
export async function pictureFile({ width, height, bits }: Raster): Promise<Buffer> {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([1, GREY, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('IDAT', await squeeze(rowsOf(bits, width / 8, height))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The rows, each behind a byte that says "not filtered". */
function rowsOf(bits: Uint8Array, bytesInRow: number, height: number): Buffer {
  const rows = Buffer.alloc((bytesInRow + 1) * height);
  for (let row = 0; row < height; row += 1) {
    for (let byte = 0; byte < bytesInRow; byte += 1) {
      rows[row * (bytesInRow + 1) + 1 + byte] = ~(bits[row * bytesInRow + byte] ?? 0);
    }
  }
  return rows;
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
