import { describe, expect, it } from 'vitest';
import { counterRanges } from './counter-ranges.ts';

describe('the numbers of counters', () => {
  it.each([
    [[], ''],
    [[1], '1'],
    [[1, 2], '1 hoặc 2'],
    [[2, 1, 3], '1–3'],
    [[1, 2, 4, 7], '1, 2, 4 hoặc 7'],
    [[1, 2, 3, 5, 7], '1–3, 5 hoặc 7'],
    [Array.from({ length: 40 }, (_, index) => index + 1), '1–40'],
  ])('%j are written "%s"', (counters, written) => {
    expect(counterRanges(counters, 'hoặc')).toBe(written);
  });
});
