/**
 * Draws the figures' typeface Biển Số and writes its font files:
 *
 *   npx tsx scripts/draw-bien-so.ts           redraws screen-kit/fonts/
 *   npx tsx scripts/draw-bien-so.ts --check   only says whether the files there are what would be drawn
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { advances, drawFonts } from './bien-so/font.ts';
import { isSameDrawing, readFont } from './bien-so/read-font.ts';

const folder = new URL('../screen-kit/fonts/', import.meta.url);
const characters = Object.keys(advances);

/** Characters that the committed file draws otherwise than the table of letters, or not at all. */
async function strays(name: string, drawn: Uint8Array): Promise<string[]> {
  const wanted = await readFont(drawn, characters);
  const there = await readFont(readFileSync(new URL(name, folder)), characters);
  return characters.filter((character) => {
    const [a, b] = [wanted.get(character), there.get(character)];
    return !a || !b || !isSameDrawing(a, b);
  });
}

for (const [name, bytes] of await drawFonts()) {
  if (!process.argv.includes('--check')) {
    writeFileSync(new URL(name, folder), bytes);
    console.log(`${name}  ${bytes.length} bytes, ${characters.length} characters`);
    continue;
  }
  const stray = await strays(name, bytes);
  console.log(stray.length === 0 ? `${name}  as drawn` : `${name}  not as drawn: ${stray.join(' ')}`);
  if (stray.length > 0) process.exitCode = 1;
}
