import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { beforeAll, describe, expect, it } from 'vitest';
import { signs } from '#words/signs.ts';
import { advances, drawFonts, weights } from './font.ts';
import { letters } from './letters.ts';
import { drawLetter, type Outline } from './outline.ts';
import { isSameDrawing, readFont, type DrawnGlyph } from './read-font.ts';

const characters = Object.keys(advances);
const committed = (name: string) => readFileSync(new URL(`../../screen-kit/fonts/${name}`, import.meta.url));

describe('the font files', () => {
  let drawn: Map<string, Uint8Array>;
  beforeAll(async () => {
    drawn = await drawFonts();
  });

  it('are five', () => {
    expect([...drawn.keys()].sort()).toEqual([
      'bien-so-400.woff2',
      'bien-so-600.ttf',
      'bien-so-600.woff2',
      'bien-so-800.ttf',
      'bien-so-800.woff2',
    ]);
  });

  it('draw every character on the advance of the table', async () => {
    for (const name of drawn.keys()) {
      const glyphs = await readFont(committed(name), characters);
      for (const [character, advance] of Object.entries(advances)) {
        expect(glyphs.get(character)?.advance, `${character} in ${name}`).toBe(Math.round(advance * 0.74));
      }
    }
  });

  it('are what the table draws', async () => {
    const differing: string[] = [];
    for (const [name, bytes] of drawn) {
      const [wanted, there] = [
        await readFont(bytes, characters),
        await readFont(committed(name), characters),
      ];
      for (const character of characters) {
        const nothing: DrawnGlyph = { advance: 0, verbs: '', numbers: [] };
        if (!isSameDrawing(wanted.get(character) ?? nothing, there.get(character) ?? nothing)) {
          differing.push(`${character} in ${name}`);
        }
      }
    }
    expect(differing).toEqual([]);
  });

  it('give every figure the same width, and the signs theirs', () => {
    expect(new Set(Array.from('0123456789', (figure) => advances[figure]))).toEqual(new Set([692]));
    expect(new Set(Array.from('●▲■✚◆≡★◗▼○', (sign) => advances[sign]))).toEqual(new Set([552]));
  });
});

describe('a plate', () => {
  it('finds its letter and its sign in the font', () => {
    for (const [letter, { glyph }] of Object.entries(signs)) {
      expect(advances, letter).toHaveProperty([letter]);
      expect(advances[glyph], glyph).toBe(552);
    }
  });
});

/** Dots of ink, one for every fourth unit of the cell in both directions. */
function inkOf(shapes: string): Uint8Array {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-40 -1100 960 1200" width="240" height="300"><clipPath id="cap"><rect x="-200" y="0" width="2000" height="1000"/></clipPath><g transform="scale(1 -1)">${shapes}</g></svg>`;
  return Uint8Array.from(new Resvg(svg).render().pixels.filter((_, at) => at % 4 === 3));
}

const dataOf = (outline: Outline): string =>
  outline
    .map((contour) =>
      contour
        .map(([a, b, c, d], at) => `${at === 0 ? `M ${a.join(' ')}` : ''} C ${[b, c, d].flat().join(' ')}`)
        .join(' '),
    )
    .join(' Z ');

/** Sum of the difference of two pictures, in whole dots. */
const difference = (a: Uint8Array, b: Uint8Array): number =>
  a.reduce((total, dot, at) => total + Math.abs(dot - (b[at] ?? 0)), 0) / 255;

describe('a letter', () => {
  it.each(Object.entries(letters))('%s is the ink of its skeleton under a broad pen', (_, letter) => {
    // The renderer strokes by itself what outline.ts strokes by its own arithmetic.
    const strokes = letter.strokes.map(({ skeleton, pen = 1, mitre = 4 }) => {
      const stretched = skeleton.replace(
        /(-?[\d.]+) (-?[\d.]+)/g,
        (_all, x: string, y: string) => `${x} ${Number(y) / 0.86}`,
      );
      const leaves = / (-\d|10[1-9]\d)/.test(skeleton) ? 'clip-path="url(#cap)"' : '';
      return `<g ${leaves}><path transform="scale(1 0.86)" d="${stretched}" fill="none" stroke="#000" stroke-width="${186 * pen}" stroke-miterlimit="${mitre}"/></g>`;
    });
    const turn = letter.turned === true ? 'transform="rotate(180 310 500)"' : '';
    const cut =
      letter.cut === undefined
        ? ''
        : '<clipPath id="cut"><rect x="-500" y="-500" height="3000" width="' +
          String(500 + letter.cut) +
          '"/></clipPath>';
    const wanted = inkOf(
      `${cut}<g transform="translate(36 0)"><g ${turn} ${cut && 'clip-path="url(#cut)"'}>${strokes.join('')}</g></g>`,
    );
    const drawn = inkOf(`<path d="${dataOf(drawLetter(letter, 186))}"/>`);
    expect(drawn.some((dot) => dot > 0)).toBe(true);
    // A dot is 16 square units and an edge some 3000 units long: less than half a unit off everywhere.
    expect(difference(wanted, drawn)).toBeLessThan(80);
  });

  it.each(weights)('of weight $weight crosses itself nowhere', ({ pen }) => {
    for (const [name, letter] of Object.entries(letters)) {
      const data = dataOf(drawLetter(letter, pen));
      const nonzero = inkOf(`<path d="${data}"/>`);
      const evenOdd = inkOf(`<path fill-rule="evenodd" d="${data}"/>`);
      expect(difference(nonzero, evenOdd), name).toBeLessThan(1);
    }
  });
});
