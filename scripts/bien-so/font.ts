import wawoff2 from 'wawoff2';
import { glyphOf, type Glyph } from './glyph.ts';
import { areas, letters, marks } from './letters.ts';
import { drawArea, drawLetter } from './outline.ts';
import { trueType } from './true-type.ts';

/** The weights of Biển Số with the breadth of their vertical stroke, cap height 1000. */
export const weights = [
  { weight: 400, pen: 122, style: 'Regular' },
  { weight: 600, pen: 166, style: 'SemiBold' },
  { weight: 800, pen: 186, style: 'ExtraBold' },
] as const;

/** Every character that Biển Số draws, with its advance in the table's units. */
export const advances: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries({ ...letters, ...marks, ...areas }).map(([character, { advance }]) => [character, advance]),
);

/** Every glyph of one weight. */
export function drawGlyphs(pen: number): Glyph[] {
  return [
    ...Object.entries({ ...letters, ...marks }).map(([character, letter]) =>
      glyphOf(character, letter.advance, drawLetter(letter, pen)),
    ),
    ...Object.entries(areas).map(([character, area]) =>
      glyphOf(character, area.advance, drawArea(area, pen)),
    ),
  ];
}

/** The font files of all weights by name. The printer's renderer reads no woff2 and prints in 600 and 800 only. */
export async function drawFonts(): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const { weight, pen, style } of weights) {
    const font = trueType(drawGlyphs(pen), {
      family: 'Biển Số',
      style,
      weight,
      postScript: `BienSo-${style}`,
      version: '1.000',
      licence: 'MIT, with the project mot-cua',
    });
    // Copied, because what it returns is a window on memory that the next call overwrites.
    files.set(`bien-so-${weight}.woff2`, Uint8Array.from(await wawoff2.compress(font)));
    if (weight > 400) files.set(`bien-so-${weight}.ttf`, font);
  }
  return files;
}
