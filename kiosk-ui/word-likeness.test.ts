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
  const goingOn = { mayGoOn: true, mayErr: true };
  const finished = { mayGoOn: false, mayErr: true };
  expect(wordLikeness('tu', 'to', goingOn)).toBe(0);
  expect(wordLikeness('kha', 'khai', goingOn)).toBeGreaterThan(0);
  expect(wordLikeness('kha', 'khai', finished)).toBe(0);
  expect(wordLikeness('khia', 'khai', finished)).toBeLessThan(wordLikeness('khai', 'khai', finished));
  expect(wordLikeness('khia', 'khai', { mayGoOn: false, mayErr: false })).toBe(0);
  expect(wordLikeness('kett', 'ket', finished)).toBeGreaterThan(0);
  expect(wordLikeness('keet', 'ket', finished)).toBe(0);
});
