import type { Raster } from './raster.ts';

/** A piece of a raster as it is sent: white rows are fed over, white columns on the right are left out. */
export type Strip =
  | { readonly kind: 'white'; readonly rows: number }
  | { readonly kind: 'ink'; readonly widthBytes: number; readonly rows: number; readonly bits: Uint8Array };

/** Short enough that printing begins while the rest is still on the wire; many printers take at most 255. */
const MOST_ROWS = 48;
/** A shorter white stretch costs less as white dots than as a feed and a new raster header. */
const FEWEST_WHITE_ROWS = 3;

/** Cuts a raster into strips, from the top. Drawing them one below the other gives the same dots again. */
export function stripsOf(raster: Raster): Strip[] {
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
    while (y < raster.height && y - top < MOST_ROWS && !longWhite(y)) y += 1;
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
