import { describe, expect, it } from 'vitest';
import { spokenNumber, spokenTicket } from './spoken-number.ts';

describe('a number in Vietnamese words', () => {
  it.each([
    [0, 'không'],
    [1, 'một'],
    [4, 'bốn'],
    [5, 'năm'],
    [10, 'mười'],
    [11, 'mười một'],
    [14, 'mười bốn'],
    [15, 'mười lăm'],
    [20, 'hai mươi'],
    [21, 'hai mươi mốt'],
    [24, 'hai mươi tư'],
    [25, 'hai mươi lăm'],
    [31, 'ba mươi mốt'],
    [44, 'bốn mươi tư'],
    [55, 'năm mươi lăm'],
    [99, 'chín mươi chín'],
    [100, 'một trăm'],
    [101, 'một trăm linh một'],
    [104, 'một trăm linh bốn'],
    [105, 'một trăm linh năm'],
    [110, 'một trăm mười'],
    [111, 'một trăm mười một'],
    [114, 'một trăm mười bốn'],
    [115, 'một trăm mười lăm'],
    [121, 'một trăm hai mươi mốt'],
    [205, 'hai trăm linh năm'],
    [250, 'hai trăm năm mươi'],
    [315, 'ba trăm mười lăm'],
    [440, 'bốn trăm bốn mươi'],
    [555, 'năm trăm năm mươi lăm'],
    [999, 'chín trăm chín mươi chín'],
    [1000, 'một nghìn'],
    [1001, 'một nghìn không trăm linh một'],
    [1005, 'một nghìn không trăm linh năm'],
    [1015, 'một nghìn không trăm mười lăm'],
    [1021, 'một nghìn không trăm hai mươi mốt'],
    [1100, 'một nghìn một trăm'],
    [2025, 'hai nghìn không trăm hai mươi lăm'],
    [4444, 'bốn nghìn bốn trăm bốn mươi tư'],
    [9999, 'chín nghìn chín trăm chín mươi chín'],
  ])('%i is "%s"', (number, words) => {
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
