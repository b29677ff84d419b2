import type { Raster } from './raster.ts';

/** A piece of a raster as it is sent: white rows are fed over, white columns on the right are left out. */
export type Strip =
  | { readonly kind: 'white'; readonly rows: number }
  | { readonly kind: 'ink'; readonly widthBytes: number; readonly rows: number; readonly bits: Uint8Array };

/** A shorter white stretch costs less as white dots than as a feed and a new raster header. */
const FEWEST_WHITE_ROWS = 3;

/**
 * Cuts a raster into strips, from the top. Drawing them one below the other gives the same dots again.
 * @param mostRows of ink in one strip: short enough that printing begins while the rest is still on the wire.
 * @param step every strip of ink has a multiple of so many rows, white ones below the picture's end included.
 */
export function stripsOf(raster: Raster, mostRows = 48, step = 1): Strip[] {
  const stride = raster.width / 8;
  const row = (y: number) => raster.bits.subarray(y * stride, (y + 1) * stride);
  const white = (y: number) => row(y).every((byte) => byte === 0);

  const strips: Strip[] = [];
  let y = 0;
  while (y < raster.height) {
    const blank = whiteRows(y);
    if (blank >= FEWEST_WHITE_ROWS || y + blank === raster.height) {
      strips.push({ kind: 'white', rows: blank });
      y += blank;
      continue;
    }
    const top = y;
    while (y < raster.height && y - top < mostRows && !longWhite(y)) y += 1;
    y = top + Math.ceil((y - top) / step) * step;
    strips.push(inkStrip(top, y - top));
  }
  return strips;

  function whiteRows(from: number): number {
    let end = from;
    while (end < raster.height && white(end)) end += 1;
    return end - from;
  }

  function longWhite(from: number): boolean {
    const rows = whiteRows(from);
    return rows >= FEWEST_WHITE_ROWS || (rows > 0 && from + rows === raster.height);
  }

  function inkStrip(top: number, rows: number): Strip {
    let widthBytes = 1;
    for (let at = top; at < top + rows; at += 1) {
      widthBytes = Math.max(widthBytes, row(at).findLastIndex((byte) => byte !== 0) + 1);
    }
    const bits = new Uint8Array(widthBytes * rows);
    for (let at = 0; at < rows; at += 1) bits.set(row(top + at).subarray(0, widthBytes), at * widthBytes);
    return { kind: 'ink', widthBytes, rows, bits };
  }
}
