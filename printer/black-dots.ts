/** Grey lighter than this stays white. Chosen by eye: it keeps thin strokes whole and stacked marks apart. */
const DARKEST_WHITE = 150;

/** Packs RGBA pixels on an opaque ground, eight to a byte. Rows must be whole bytes: a width that is a multiple of 8. */
export function blackDots(pixels: Uint8Array): Uint8Array {
  const bits = new Uint8Array(pixels.length / 32);
  for (let dot = 0; dot < pixels.length / 4; dot += 1) {
    const luminance =
      0.2126 * (pixels[dot * 4] ?? 0) +
      0.7152 * (pixels[dot * 4 + 1] ?? 0) +
      0.0722 * (pixels[dot * 4 + 2] ?? 0);
    if (luminance < DARKEST_WHITE) bits[dot >> 3] = (bits[dot >> 3] ?? 0) | (0x80 >> (dot & 7));
  }
  return bits;
}
