import { drawBand } from './draw-band.ts';
import type { Face, Measure } from './fonts.ts';
import type { Raster } from './raster.ts';

/** Stacked marks, and letters whose width differs most from weight to weight. */
const probes: Record<Face, string> = {
  'words-600': 'Ầ Ệ Ữ ặ 11111111 iiiiiiiiiiii',
  'words-700': 'Ầ Ệ Ữ ặ 11111111 iiiiiiiiiiii',
  'figures-800': '11111111 11111111',
  'plate-800': 'C●047',
};

/** A letter ends a little before its advance does. */
const TOLERANCE_DOTS = 5;

/**
 * Throws unless every face comes out as wide as it was measured. The renderer says nothing when a font is missing: it
 * leaves the text out or takes another face, and that must be found at the start of the day, not by a visitor.
 */
export function probeDrawing(fontFiles: readonly string[], measure: Measure): void {
  for (const [face, text] of Object.entries(probes) as [Face, string][]) {
    const size = 48;
    const runs = [{ text, face }];
    const line = { kind: 'line', x: 0, baseline: 60, size, align: 'left', ink: 'black', runs } as const;
    const drawn = inkWidth(drawBand({ height: 80, marks: [line] }, 576, fontFiles));
    const measured = measure(text, face, size);
    if (Math.abs(drawn - measured) > TOLERANCE_DOTS) {
      throw new Error(
        `${face} is drawn ${String(drawn)} dots wide and measured ${measured.toFixed(1)}: a font is missing`,
      );
    }
  }
}

/** Dots from the left edge to the last black one. */
function inkWidth({ width, height, bits }: Raster): number {
  const stride = width / 8;
  let widest = 0;
  for (let y = 0; y < height; y += 1) {
    const row = bits.subarray(y * stride, (y + 1) * stride);
    const last = row.findLastIndex((byte) => byte !== 0);
    if (last >= 0) widest = Math.max(widest, last * 8 + 8 - trailingZeros(row[last] ?? 0));
  }
  return widest;
}

function trailingZeros(byte: number): number {
  return 31 - Math.clz32(byte & -byte);
}
