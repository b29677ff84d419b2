import { describe, expect, it } from 'vitest';
import { matchedParts } from './matched-parts.ts';

/** The name with what was typed in brackets. */
const marked = (name: string, typed: string) =>
  matchedParts(name, typed)
    .map(({ text, isMatch }) => (isMatch ? `[${text}]` : text))
    .join('');

const copy = 'Cấp bản sao Trích lục hộ tịch, bản sao Giấy khai sinh';

describe('what was typed, in a name', () => {
  it.each([
    [copy, 'giay khai sinh', 'Cấp bản sao Trích lục hộ tịch, bản sao [Giấy khai sinh]'],
    [copy, 'Giấy  KHAI sinh ', 'Cấp bản sao Trích lục hộ tịch, bản sao [Giấy khai sinh]'],
    [copy, 'giaays khai sinh', 'Cấp bản sao Trích lục hộ tịch, bản sao [Giấy khai sinh]'],
    [copy, 'trich lu', 'Cấp bản sao [Trích lục] hộ tịch, bản sao Giấy khai sinh'],
    ['Đăng ký khai sinh', 'giay khai sinh', 'Đăng ký [khai sinh]'],
    ['Đăng ký khai sinh', 'khai isnh', 'Đăng ký [khai sinh]'],
    ['Liên thông: khai sinh, thường trú', 'khai sinh thuong tru', 'Liên thông: [khai sinh], [thường trú]'],
    ['Đăng ký kết hôn', 'sổ đỏ', 'Đăng ký kết hôn'],
    ['Đăng ký kết hôn', '', 'Đăng ký kết hôn'],
    ['Cấp Giấy xác nhận', 'giay doc than', 'Cấp Giấy xác nhận'],
    ['Đăng ký kết hôn', 'k', 'Đăng ký kết hôn'],
  ])('%s, %s', (name, typed, wanted) => expect(marked(name, typed)).toBe(wanted));

  it('never changes a name, however its marks are stored', () => {
    for (const name of [copy, copy.normalize('NFD'), ' (a) – b ', '💥', '']) {
      for (const typed of ['giay khai sinh', 'a b', '💥']) {
        const parts = matchedParts(name, typed);
        expect(parts.map(({ text }) => text).join('')).toBe(name);
        expect(parts.every(({ isMatch }, at) => at === 0 || isMatch !== parts[at - 1]?.isMatch)).toBe(true);
      }
    }
  });
});
