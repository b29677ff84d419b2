import { describe, expect, it } from 'vitest';
import type { DeskState } from '#protocol/views.ts';
import { instantAt } from '#queue/working-day.ts';
import english from '#words/kiosk.en.json' with { type: 'json' };
import words from '#words/kiosk.vi.json' with { type: 'json' };
import { closedNotice } from './closed-notice.ts';

type Opening = Extract<DeskState, { opening: unknown }>['opening'];

describe('why no numbers are given', () => {
  const opensAt = instantAt('2026-11-23', '13:05');

  it.each([
    [{ kind: 'break', opensAt }, 'Đang nghỉ trưa', 'Mở lại lúc 13:05.'],
    [{ kind: 'before', opensAt }, 'Chưa đến giờ làm việc', 'Bắt đầu lấy số lúc 13:05.'],
    [{ kind: 'after' }, words.after.title, words.after.detail],
    [{ kind: 'day-off' }, words.dayOff.title, words.dayOff.detail],
    [{ kind: 'holiday', name: 'Tết' }, 'Hôm nay nghỉ lễ: Tết', words.holiday.detail],
  ] as const satisfies (readonly [Opening, string, string])[])('%j', (opening, title, detail) => {
    expect(closedNotice({ kind: 'hours', opening }, words, 'vi')).toEqual({ title, detail });
  });

  it('names a holiday in English, where that is known', () => {
    const opening = { kind: 'holiday', name: 'Quốc khánh', english: 'National Day' } as const;
    expect(closedNotice({ kind: 'hours', opening }, english, 'en')?.title).toContain('National Day');
    expect(closedNotice({ kind: 'hours', opening }, words, 'vi')?.title).toContain('Quốc khánh');
    const old = { kind: 'holiday', name: 'Quốc khánh' } as const;
    expect(closedNotice({ kind: 'hours', opening: old }, english, 'en')?.title).toContain('Quốc khánh');
  });

  it('is nothing while they are given', () => {
    expect(closedNotice({ kind: 'open' }, words, 'vi')).toBeNull();
  });
});
