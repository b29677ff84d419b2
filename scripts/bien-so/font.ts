import { areas, letters, marks } from './letters.ts';
import { glyphOf, type Glyph } from './glyph.ts';
import { drawArea, drawLetter } from './outline.ts';

/** The weights of Biển Số with the breadth of their vertical stroke, cap height 1000. */
export const weights = [
  { weight: 400, pen: 122, style: 'Regular' },
  { weight: 600, pen: 166, style: 'SemiBold' },
  { weight: 800, pen: 186, style: 'ExtraBold' },
] as const;

/** Every glyph of one weight. */
export function drawGlyphs(pen: number): Glyph[] {
  const lettered = Object.entries({ ...letters, ...marks }).map(([character, letter]) =>
    glyphOf(character, letter.advance, drawLetter(letter, pen)),
  );
  const filled = Object.entries(areas).map(([character, area]) =>
    glyphOf(character, area.advance, drawArea(area, pen)),
  );
  const space = lettered.find(({ character }) => character === ' ');
  return [...lettered, ...filled, ...(space ? [{ ...space, character: '\u00a0' }] : [])];
}
