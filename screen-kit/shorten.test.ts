import { describe, expect, it } from 'vitest';
import { fewer, shorten } from './shorten.ts';

describe('a text for a row', () => {
  it('stays whole when it fits', () => {
    expect(shorten('Đăng ký khai sinh', 17)).toBe('Đăng ký khai sinh');
  });

  it('is cut between words and never longer than asked', () => {
    expect(shorten('Đăng ký khai sinh', 16)).toBe('Đăng ký khai…');
    expect(shorten('Giấy tờ, văn bản', 10)).toBe('Giấy tờ…');
    expect(shorten('Giấytờvănbản', 6)).toBe('Giấyt…');
  });
});

describe('fewer examples', () => {
  it.each([
    ['Khai sinh, kết hôn, khai tử', 20, 'Khai sinh, kết hôn'],
    ['Khai sinh, kết hôn, khai tử', 99, 'Khai sinh, kết hôn, khai tử'],
    ['Mang theo phiếu hẹn hoặc căn cước', 20, ''],
    ['Sao y bản chính, chứng thực chữ ký, di chúc', 26, 'Sao y bản chính'],
    ['Khai sinh, kết hôn', 9, 'Khai sinh'],
    ['Khai sinh, kết hôn', 8, ''],
    ['', 20, ''],
  ])('%s within %i is "%s"', (examples, most, few) => {
    expect(fewer(examples, most)).toBe(few);
  });
});
