import { describe, expect, it } from 'vitest';
import { isDay, isoDateOf } from './typed-date.ts';

describe('a day that is typed', () => {
  it.each([
    ['02/09/2026', '2026-09-02'],
    ['2/9/2026', '2026-09-02'],
    [' 02.09.2026 ', '2026-09-02'],
    ['2-9-2026', '2026-09-02'],
    ['2/9', '2/9'],
    ['', ''],
    ['mùng 2', 'mùng 2'],
  ])('“%s” is %s', (typed, day) => {
    expect(isoDateOf(typed)).toBe(day);
  });

  it.each([
    ['2026-02-28', true],
    ['2026-02-29', false],
    ['2028-02-29', true],
    ['2026-13-01', false],
    ['2/9', false],
    ['', false],
  ])('%s is a day of the calendar: %s', (text, is) => {
    expect(isDay(text)).toBe(is);
  });
});
