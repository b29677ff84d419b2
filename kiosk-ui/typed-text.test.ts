import { describe, expect, it } from 'vitest';
import { typedText } from './typed-text.ts';

const typeAll = (keys: readonly string[]) => keys.reduce((text, key) => typedText(text, key) ?? text, '');

describe('a text that is typed', () => {
  it('grows by letters, with or without marks, and by single spaces', () => {
    expect(typeAll([' ', 's', 'ổ', ' ', ' ', 'đ', 'ỏ'])).toBe('sổ đỏ');
  });
  it('takes the last letter back, and all of them', () => {
    expect(typeAll(['s', 'a', 'Backspace'])).toBe('s');
    expect(typeAll(['Backspace'])).toBe('');
    expect(typeAll(['s', 'a', 'Escape'])).toBe('');
  });
  it('keeps the figures that VNI leaves behind a letter, and no number', () => {
    expect(typeAll(Array.from('ho65 khau'))).toBe('ho65 khau');
    expect(typeAll(Array.from('001950012345'))).toBe('');
  });
  it('ends somewhere', () => expect(typeAll(Array.from('a'.repeat(500)))).toHaveLength(40));
  it.each(['Enter', 'Tab', 'ArrowDown', 'F5', 'Shift', '|', '<'])('leaves %s to others', (key) => {
    expect(typedText('sao', key)).toBeNull();
  });
});
