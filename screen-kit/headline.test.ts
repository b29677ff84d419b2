import { describe, expect, it } from 'vitest';
import { headline } from './headline.ts';

describe('a notice on the wall', () => {
  it.each([
    [
      'Nghỉ lễ Thứ Ba, 24/11. Làm việc lại sáng Thứ Tư.',
      'Nghỉ lễ Thứ Ba, 24/11',
      'Làm việc lại sáng Thứ Tư.',
    ],
    ['Một câu', 'Một câu', ''],
    ['Phí 8.000 đồng một bản.', 'Phí 8.000 đồng một bản.', ''],
    ['Dòng đầu\nDòng hai. Dòng ba.', 'Dòng đầu', 'Dòng hai. Dòng ba.'],
  ])('%j', (notice, first, rest) => {
    const { first: large, rest: small } = headline(notice);
    expect([large, small].map((text) => text.replace(/\u00a0/g, ' '))).toEqual([first, rest]);
  });

  it('leaves no word alone on a last line', () => {
    expect(headline('Số được gọi hiện trên màn hình này.').first).toBe(
      'Số được gọi hiện trên màn hình\u00a0này.',
    );
  });
});
