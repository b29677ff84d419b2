import { describe, expect, it } from 'vitest';
import { foldText, withoutKeyMarks } from './fold-words.ts';

describe('folding', () => {
  it.each(['Giấy khai sinh', 'giay khai sinh', ' GIẤY  khai-sinh '])('%s', (text) => {
    expect(foldText(text.normalize('NFC'))).toBe('giay khai sinh');
    expect(foldText(text.normalize('NFD'))).toBe('giay khai sinh');
  });
  it('turns đ and Đ into d', () => expect(foldText('Sổ đỏ, Đất đai')).toBe('so do dat dai'));
  it('leaves nothing of what is no letter', () => expect(foldText('\u202e💥 !!')).toBe(''));
});

describe('what Telex and VNI leave', () => {
  it.each([
    ['giaays', 'giay'],
    ['ho65', 'ho'],
    ['khau3', 'khau'],
    ['ddoor', 'do'],
    ['d9o3', 'do'],
    ['chuwngs', 'chung'],
    ['thuwcj', 'thuc'],
    ['suwj', 'su'],
    ['ddaats', 'dat'],
    ['ngheof', 'ngheo'],
    ['tuwf', 'tu'],
    ['2027', '2027'],
    ['sinh', 'sinh'],
    ['xay', 'xay'],
    ['dat', 'dat'],
  ])('%s is %s', (typed, word) => expect(withoutKeyMarks(typed)).toBe(word));
});
