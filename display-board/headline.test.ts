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
    expect(headline(notice)).toEqual({ first, rest });
  });
});
