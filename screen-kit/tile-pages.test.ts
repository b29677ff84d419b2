import { describe, expect, it } from 'vitest';
import type { FieldView } from '#protocol/views.ts';
import { tilePages } from './tile-pages.ts';

const field = (letter: string): FieldView => ({
  id: letter,
  letter,
  name: { vi: letter, en: letter },
  example: { vi: '', en: '' },
  purpose: letter === 'T' ? 'result' : 'file',
  waiting: 0,
  counters: [1],
  numbersLeft: true,
});

const lettersOf = (letters: string) =>
  tilePages(Array.from(letters, field)).map((page) => page.map((each) => each.letter).join(''));

describe('fields on tiles', () => {
  it.each([
    ['', ['']],
    ['CHT', ['CHT']],
    ['CHMBKVT', ['CHMBKVT']],
    ['CHMBKTEGV', ['CHMBKT', 'EGV']],
    ['CHMBKEGTV', ['CHMBKT', 'EGV']],
    ['CHMBKEGVAD', ['CHMBKE', 'GVAD']],
    ['CHMBKTEGVADLNP', ['CHMBKT', 'EGVADL', 'NP']],
  ])('%s stand as %j', (letters, pages) => {
    expect(lettersOf(letters)).toEqual(pages);
  });

  it('every field stands somewhere exactly once, however many there are', () => {
    const alphabet = 'TABCDEGHIKLMNOPQRSUVXY';
    for (let count = 0; count <= alphabet.length; count += 1) {
      const pages = lettersOf(alphabet.slice(0, count));
      expect(Array.from(pages.join('')).sort()).toEqual(Array.from(alphabet.slice(0, count)).sort());
      expect(Math.max(...pages.map((page) => page.length))).toBeLessThanOrEqual(7);
    }
  });
});
