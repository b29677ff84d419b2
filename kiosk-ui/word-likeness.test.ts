import { describe, expect, it } from 'vitest';
import { isOneEdit, wordLikeness } from './word-likeness.ts';

describe('one slip of a finger', () => {
  it.each([
    ['khai', 'khia'],
    ['khai', 'khaii'],
    ['khai', 'kai'],
    ['khai', 'khoi'],
    ['sinh', 'isnh'],
  ])('makes %s %s', (one, other) => {
    expect(isOneEdit(one, other)).toBe(true);
    expect(isOneEdit(other, one)).toBe(true);
  });
  it.each([
    ['khai', 'khai'],
    ['khai', 'kinh'],
    ['chieu', 'hieu'],
    ['khai', 'khaixy'],
  ])('does not make %s %s', (one, other) => expect(isOneEdit(one, other)).toBe(false));
});

it('short words must be typed right, and only an unfinished one may lack its end', () => {
  expect(wordLikeness('tu', 'to', true)).toBe(0);
  expect(wordLikeness('kha', 'khai', true)).toBeGreaterThan(0);
  expect(wordLikeness('kha', 'khai', false)).toBe(0);
  expect(wordLikeness('khia', 'khai', false)).toBeLessThan(wordLikeness('khai', 'khai', false));
});
