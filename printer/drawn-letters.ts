import { drawBand } from './draw-band.ts';
import { fontFiles, loadMeasure } from './fonts.ts';
import type { PrinterLetters } from './print-head.ts';
import type { Encoding } from '#protocol/profile.ts';
import type { Raster } from './raster.ts';
import { letterOf } from './vietnamese-encodings.ts';

/**
 * Letters for a printer that is only played: Be Vietnam Pro, squeezed into the printer's narrow cells.
 * @param tables which encoding the played printer has under which number; under any other it has ASCII alone.
 */
export function drawnLetters(tables: Readonly<Partial<Record<number, Encoding>>>): PrinterLetters {
  const files = fontFiles();
  const measure = loadMeasure();
  const drawn = new Map<string, Raster>();

  function draw(letter: string, width: number, height: number, isBold: boolean): Raster {
    const face = isBold ? 'words-700' : 'words-600';
    // A wide letter becomes smaller rather than losing its horn at the edge of the cell.
    const size = height * 0.74 * Math.min(1, (width + 1) / measure(letter, face, height * 0.74));
    const x = Math.max(0, Math.round((width - measure(letter, face, size)) / 2));
    const runs = [{ text: letter, face }] as const;
    const baseline = Math.round(height * 0.82);
    const mark = { kind: 'line', x, baseline, size, align: 'left', ink: 'black', runs } as const;
    return drawBand({ height, marks: [mark] }, Math.ceil(width / 8) * 8, files);
  }

  return {
    letter(byte, table) {
      const encoding = tables[table];
      if (encoding) return letterOf(byte, encoding);
      return byte < 0x7f ? String.fromCharCode(byte) : '';
    },
    dots(letter, width, height, isBold) {
      const key = `${letter} ${String(width)} ${String(height)} ${String(isBold)}`;
      const known = drawn.get(key) ?? draw(letter, width, height, isBold);
      drawn.set(key, known);
      return known;
    },
  };
}
