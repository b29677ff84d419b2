import { describe, expect, it } from 'vitest';
import { instantAt } from '#queue/working-day.ts';
import { officeWords } from '#words/office.ts';
import { deskWords, writtenDay } from './day-words.ts';

const { vi, en } = officeWords;

describe('the day in words', () => {
  it('names the weekday of the office', () => {
    expect(writtenDay('2026-11-23', vi, 'vi')).toBe('Thứ Hai, 23/11/2026');
    expect(writtenDay('2026-11-29', en)).toBe('Sunday, 29/11/2026');
  });

  it('says when numbers are given again', () => {
    const opensAt = instantAt('2026-11-23', '13:30');
    expect(deskWords({ kind: 'hours', opening: { kind: 'break', opensAt } }, vi, 'vi')).toContain('13:30');
  });

  it('says what a fault is', () => {
    expect(deskWords({ kind: 'faulty', fault: 'not-saved' }, vi, 'vi')).toContain('ổ đĩa');
    expect(deskWords({ kind: 'faulty', fault: 'clock-behind' }, vi, 'vi')).toContain('Đồng hồ');
  });

  it('names the holiday', () => {
    const opening = { kind: 'holiday', name: 'Quốc khánh' } as const;
    expect(deskWords({ kind: 'hours', opening }, vi, 'vi')).toBe('Hôm nay nghỉ lễ: Quốc khánh');
  });
});
