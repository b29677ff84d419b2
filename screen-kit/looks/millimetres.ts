/** A screen's picture as it was set up: its size in CSS pixels and the diagonal its maker prints on the box. */
export interface ScreenSize {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly diagonalInch: number;
}

const MM_PER_INCH = 25.4;

/** CSS pixels in one real millimetre of a screen with square pixels; the value of `--mm`. */
export function pixelsPerMillimetre({ widthPx, heightPx, diagonalInch }: ScreenSize): number {
  return Math.hypot(widthPx, heightPx) / (diagonalInch * MM_PER_INCH);
}

/**
 * Cap heights on the board, in millimetres for each metre to the farthest seat: the call, the list, words needed to
 * act, courtesy and clock, and what is for those who stand nearer.
 */
export const boardCaps = { call: 16.7, list: 12.2, act: 6.4, courtesy: 4.7, near: 2.6 } as const;

/**
 * The cap height, in CSS pixels, of what must be read from afar.
 * @param k millimetres of cap height for each metre of distance
 * @param distanceM metres to the farthest seat
 * @param pxPerMm CSS pixels in one millimetre
 */
export function capPixels(k: number, distanceM: number, pxPerMm: number): number {
  return k * distanceM * pxPerMm;
}

/** Both typefaces have caps of 740/1000 em, so the font size that gives a cap height is the cap ÷ 0.74. */
export function fontPixels(capPx: number): number {
  return capPx / 0.74;
}
