import { describe, expect, it } from 'vitest';
import type { Procedure } from '#protocol/catalogue.ts';
import english from '#words/kiosk.en.json' with { type: 'json' };
import vietnamese from '#words/kiosk.vi.json' with { type: 'json' };
import { changeDetail, changesOf } from './changes.ts';

const notice = 'Thông báo số 50/TB-UBND ngày 18/11/2026';
const procedure = (name: string, change: Procedure['change']) => ({ name, change }) as Procedure;
const births = procedure('Đăng ký khai sinh', { kind: 'amended', since: '2026-11-20', notice });
const copies = procedure('Chứng thực bản sao', { kind: 'new', since: '2026-11-23', notice });
const deaths = procedure('Đăng ký khai tử', null);
const ended = { name: 'Cấp bản sao cũ', code: null, since: '2026-11-22', notice: null };

describe('what has changed on the posting board', () => {
  it('is told the latest first, with what has ended in between', () => {
    const told = changesOf({ revision: '1', procedures: [births, deaths, copies], repealed: [ended] });
    expect(told.map(({ kind, name }) => [kind, name])).toEqual([
      ['new', 'Chứng thực bản sao'],
      ['repealed', 'Cấp bản sao cũ'],
      ['amended', 'Đăng ký khai sinh'],
    ]);
    expect(told.map((one) => one.procedure)).toEqual([copies, null, births]);
  });

  it('is nothing where nothing has', () => {
    expect(changesOf({ revision: '1', procedures: [deaths], repealed: [] })).toEqual([]);
  });

  it('says since when, and the notice where there is one', () => {
    expect(changeDetail({ since: '2026-11-20', notice }, vietnamese)).toBe(`từ 20/11/2026 · ${notice}`);
    expect(changeDetail(ended, english)).toBe('since 22/11/2026');
  });
});
