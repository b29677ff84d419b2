import { describe, expect, it } from 'vitest';
import { isSameDay } from './same-day.ts';

describe('a time limit', () => {
  it.each([
    'trong ngày',
    'Trong ngày làm việc',
    'trong ngày; nhận sau 15 giờ mà không giải quyết được ngay thì trả ngày làm việc tiếp theo',
    'ngay khi nhận đủ hồ sơ (hai bên cùng có mặt); cần xác minh: không quá 05 ngày làm việc',
    'Giải quyết ngay trong ngày',
    'trong ngày'.normalize('NFD'),
  ])('"%s" is of the same day', (limit) => {
    expect(isSameDay(limit)).toBe(true);
  });

  it.each([
    '03 ngày làm việc; cần xác minh: kéo dài không quá 03 ngày làm việc; bổ sung thông tin: trong ngày',
    'trong ngày làm việc tiếp theo',
    'ngày làm việc',
    '01 ngày',
    'không quá 12 giờ từ khi nhận thông tin',
    '',
  ])('"%s" is not', (limit) => {
    expect(isSameDay(limit)).toBe(false);
  });
});
