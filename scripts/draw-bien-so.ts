/**
 * Draws the figures' typeface Biển Số and writes its font files:
 *
 *   npx tsx scripts/draw-bien-so.ts           redraws screen-kit/fonts/
 *   npx tsx scripts/draw-bien-so.ts --check   only says whether the files there are what would be drawn
 */
import { readFileSync, writeFileSync } from 'node:fs';
import wawoff2 from 'wawoff2';
import { drawGlyphs, weights } from './bien-so/font.ts';
import { trueType } from './bien-so/true-type.ts';

const folder = new URL('../screen-kit/fonts/', import.meta.url);
const isCheck = process.argv.includes('--check');
/** The printer's renderer reads no woff2. */
const alsoPlain: readonly number[] = [600, 800];

for (const { weight, pen, style } of weights) {
  const font = trueType(drawGlyphs(pen), {
    family: 'Biển Số',
    style,
    weight,
    postScript: `BienSo-${style}`,
    version: '1.000',
    licence: 'MIT, with the project mot-cua',
  });
  const files: [name: string, bytes: Uint8Array][] = [
    [`bien-so-${weight}.woff2`, await wawoff2.compress(font)],
  ];
  if (alsoPlain.includes(weight)) files.push([`bien-so-${weight}.ttf`, font]);

  for (const [name, bytes] of files) {
    const file = new URL(name, folder);
    if (!isCheck) writeFileSync(file, bytes);
    else if (!readFileSync(file).equals(bytes)) {
      console.error(`${name} is not what the table of letters draws; run npx tsx scripts/draw-bien-so.ts`);
      process.exitCode = 1;
    }
    console.log(`${name}  ${bytes.length} bytes`);
  }
}
