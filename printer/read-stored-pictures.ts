import { rowsOfColumns } from './columns-of-dots.ts';
import type { Raster } from './raster.ts';

/** Reads `FS q` from its first byte: its pictures and how many bytes it is long; `more` when its end is still to come. */
export function readStoredPictures(
  bytes: Uint8Array,
): { readonly pictures: readonly Raster[]; readonly length: number } | 'more' {
  if (bytes.length < 3) return 'more';
  const pictures: Raster[] = [];
  let at = 3;
  while (pictures.length < (bytes[2] ?? 0)) {
    if (bytes.length < at + 4) return 'more';
    const [widthLow = 0, widthHigh = 0, heightLow = 0, heightHigh = 0] = bytes.subarray(at, at + 4);
    const width = (widthLow + widthHigh * 256) * 8;
    const bytesInColumn = heightLow + heightHigh * 256;
    const end = at + 4 + width * bytesInColumn;
    if (bytes.length < end) return 'more';
    pictures.push(rowsOfColumns(bytes.subarray(at + 4, end), width, bytesInColumn));
    at = end;
  }
  return { pictures, length: at };
}
