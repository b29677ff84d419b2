import { describe, expect, it } from 'vitest';
import { spokenNumber, spokenTicket } from './spoken-number.ts';
import spokenNumbers from './spoken-numbers.json' with { type: 'json' };

describe('a number in Vietnamese words', () => {
  it.each(spokenNumbers as [number, string][])('%i is "%s"', (number, words) => {
    expect(spokenNumber(number)).toBe(words);
  });

  it('differs for every number that a ticket can carry', () => {
    const all = Array.from({ length: 10_000 }, (_, number) => spokenNumber(number));
    expect(new Set(all).size).toBe(10_000);
    expect(Math.max(...all.map((words) => words.split(' ').length))).toBe(7);
  });

  it.each([-1, 1.5, 10_000, Number.NaN])('%d has no words', (number) => {
    expect(() => spokenNumber(number)).toThrow(RangeError);
  });
});

describe('a ticket as it is called', () => {
  it.each([
    ['A', 1, 'a, một'],
    ['A', 7, 'a, bảy'],
    ['A', 15, 'a, mười lăm'],
    ['B', 21, 'bê, hai mươi mốt'],
    ['C', 104, 'xê, một trăm linh bốn'],
    ['E', 44, 'e, bốn mươi tư'],
    ['G', 110, 'giê, một trăm mười'],
    ['H', 205, 'hát, hai trăm linh năm'],
    ['K', 999, 'ca, chín trăm chín mươi chín'],
    ['T', 1005, 'tê, một nghìn không trăm linh năm'],
    ['V', 54, 'vê, năm mươi tư'],
  ])('%s %i is "%s"', (letter, number, words) => {
    expect(spokenTicket(letter, number)).toBe(words);
  });
});
