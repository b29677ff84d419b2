import { defused } from './defused.ts';
import type { Raster } from './raster.ts';

/** `FS q` counts its pictures in one byte. */
const MOST_PICTURES = 255;

/** The command that stores pictures (`FS q`), numbered from 1. Throws when there are more than it can count. */
export function storingBytes(pictures: readonly Raster[]): Uint8Array {
  if (pictures.length > MOST_PICTURES) throw new Error('A printer cannot number so many pictures');
  return Uint8Array.from(
    Buffer.concat([Buffer.of(0x1c, 0x71, pictures.length), ...pictures.map(storedPicture)]),
  );
}

/** One picture as `FS q` wants it: both lengths in bytes of eight dots, then the columns. */
function storedPicture(raster: Raster): Buffer {
  const trimmed = trimmedRight(raster);
  const high = Math.ceil(trimmed.height / 8);
  const wide = trimmed.width / 8;
  const columns = columnsOfRows(trimmed, high);
  return Buffer.concat([Buffer.of(wide % 256, wide >> 8, high % 256, high >> 8), defused(columns)]);
}

/** A picture column by column, so many bytes each from the top; what is below is white or left out. */
export function columnsOfRows({ width, height, bits }: Raster, bytesInColumn: number): Uint8Array {
  const columns = new Uint8Array(width * bytesInColumn);
  const stride = width / 8;
  for (let y = 0; y < Math.min(height, bytesInColumn * 8); y += 1) {
    for (let x = 0; x < width; x += 1) {
      const isBlack = ((bits[y * stride + (x >> 3)] ?? 0) & (0x80 >> (x & 7))) !== 0;
      const at = x * bytesInColumn + (y >> 3);
      if (isBlack) columns[at] = (columns[at] ?? 0) | (0x80 >> (y & 7));
    }
  }
  return columns;
}

/** The same picture without the white columns on its right, which would take room in a printer's memory. */
function trimmedRight({ width, height, bits }: Raster): Raster {
  const stride = width / 8;
  let widthBytes = 1;
  for (let y = 0; y < height; y += 1) {
    const row = bits.subarray(y * stride, (y + 1) * stride);
    widthBytes = Math.max(widthBytes, row.findLastIndex((byte) => byte !== 0) + 1);
  }
  const kept = new Uint8Array(widthBytes * height);
  for (let y = 0; y < height; y += 1) {
    kept.set(bits.subarray(y * stride, y * stride + widthBytes), y * widthBytes);
  }
  return { width: widthBytes * 8, height, bits: kept };
}
