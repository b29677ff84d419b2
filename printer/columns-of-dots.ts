import type { Raster } from './raster.ts';

/** A picture that comes column by column, so many bytes each from the top, as rows. */
export function rowsOfColumns(columns: Uint8Array, width: number, bytesInColumn: number): Raster {
  const stride = Math.ceil(width / 8);
  const height = bytesInColumn * 8;
  const bits = new Uint8Array(stride * height);
  for (let x = 0; x < width; x += 1) {
    for (let y = 0; y < height; y += 1) {
      const isBlack = ((columns[x * bytesInColumn + (y >> 3)] ?? 0) & (0x80 >> (y & 7))) !== 0;
      const at = y * stride + (x >> 3);
      if (isBlack) bits[at] = (bits[at] ?? 0) | (0x80 >> (x & 7));
    }
  }
  return { width: stride * 8, height, bits };
}
