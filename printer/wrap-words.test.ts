import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapWords } from './wrap-words.ts';

const upTo = (most: number) => (line: string) => line.length <= most;

describe('wrapWords', () => {
  it('keeps a text that fits on its line', () => {
    expect(wrapWords('Hộ tịch', upTo(20), 2)).toEqual(['Hộ tịch']);
  });

  it('leaves out what does not fit, at a word, behind an ellipsis and without a dangling comma', () => {
    expect(wrapWords('đấu giá, đấu thầu, giao đất', upTo(12), 1)).toEqual(['đấu giá…']);
    expect(wrapWords('giao đất, thuê đất, thu hồi đất', upTo(11), 2)).toEqual(['giao đất,', 'thuê đất…']);
  });

  it('leaves no word alone on the last line', () => {
    expect(wrapWords('mời ông/bà báo quầy', upTo(15), 2)).toEqual(['mời ông/bà', 'báo quầy']);
  });

  it('breaks a word that is wider than the paper', () => {
    expect(wrapWords('ABCDEFGH', upTo(3), 5)).toEqual(['ABC', 'DEF', 'GH']);
  });

  it('answers an empty text with no line', () => {
    expect(wrapWords('  ', upTo(3), 2)).toEqual([]);
  });

  it('never makes a line too wide, too many lines, or other words than were given', () => {
    const word = fc.stringMatching(/^[a-zđơưạ]{1,9}$/u);
    fc.assert(
      fc.property(
        fc.array(word),
        fc.integer({ min: 2, max: 24 }),
        fc.integer({ min: 1, max: 4 }),
        (words, wide, most) => {
          const text = words.join(' ');
          const lines = wrapWords(text, upTo(wide), most);
          expect(lines.length).toBeLessThanOrEqual(most);
          expect(lines.filter((line) => line.length > wide)).toEqual([]);
          const kept = lines.join('').replaceAll(' ', '').replace(/…$/u, '');
          const given = text.replaceAll(' ', '');
          expect(given.startsWith(kept)).toBe(true);
          if (!lines.at(-1)?.endsWith('…')) expect(kept).toBe(given);
        },
      ),
    );
  });
});
