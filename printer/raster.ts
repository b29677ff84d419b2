/** A black-and-white picture as a print head wants it: a set bit is a black dot, the highest bit is leftmost. */
export interface Raster {
  /** In dots, a multiple of 8. */
  readonly width: number;
  /** In rows. */
  readonly height: number;
  /** Row after row, `width / 8` bytes each. */
  readonly bits: Uint8Array;
}

/** One raster of several, one below the other. All must be equally wide. */
export function stack(rasters: readonly Raster[]): Raster {
  const width = rasters[0]?.width ?? 0;
  if (rasters.some((raster) => raster.width !== width)) throw new Error('Rasters of different widths');
  const height = rasters.reduce((sum, raster) => sum + raster.height, 0);
  const bits = new Uint8Array((width / 8) * height);
  let at = 0;
  for (const raster of rasters) {
    bits.set(raster.bits, at);
    at += raster.bits.length;
  }
  return { width, height, bits };
}
