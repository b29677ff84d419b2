import type { EnteredNotice, EnteredRow, ProcedureContent, StockProcedure } from '#protocol/notices.ts';
import { type Book, bookOf } from './book.ts';
import { enterNotice } from './enter-notice.ts';

/** For tests: a catalogue of three procedures, and notices about them in a line each. */

export const content = (
  code: string | null,
  name: string,
  rest: Partial<ProcedureContent> = {},
): ProcedureContent => ({
  ...{ code, name, area: 'Hộ tịch', timeLimit: '03 ngày làm việc', fee: '8.000', documents: ['Tờ khai'] },
  ...{ filing: null, ...rest },
});

export const stockOf = (of: ProcedureContent, lastDay: string | null = null): StockProcedure => ({
  ...{ id: of.code ?? 'x-none', content: of, lastDay },
});

export const birth = content('1.001193', 'Đăng ký khai sinh');
export const marriage = content('1.000894', 'Đăng ký kết hôn');
export const poverty = content('3.000412', 'Thủ tục giảm nghèo');

export const begun: Book = bookOf([stockOf(birth), stockOf(marriage), stockOf(poverty, '2026-12-31')]);

const on = (from: string) => ({ from, internalProcess: false });

export const amends = (
  procedure: string,
  from: string,
  change: Partial<ProcedureContent>,
  kind: 'amended' | 'standardised' = 'amended',
): EnteredRow => ({ kind, procedure, change, to: null, ...on(from) });

export const adds = (of: ProcedureContent, from: string, to: string | null = null): EnteredRow => ({
  ...{ kind: 'new', content: of, to, ...on(from) },
});

export const repeals = (procedure: string, from: string): EnteredRow => ({
  ...{ kind: 'repealed', procedure, ...on(from) },
});

export const notice = (
  number: string | null,
  date: string,
  rows: readonly EnteredRow[],
  title = 'Danh mục thủ tục hành chính',
): EnteredNotice => ({ number, date, issuer: 'UBND phường', title, file: null, rows: [...rows] });

export const author = { at: Date.parse('2026-11-23T08:00:00+07:00'), by: 'office-1' };

/** The book with notices entered one after the other; throws the flaws where one cannot be taken. */
export function entered(book: Book, ...notices: readonly EnteredNotice[]): Book {
  let next = book;
  for (const one of notices) {
    const tried = enterNotice(next, one, author);
    if ('flaws' in tried) throw new Error(JSON.stringify(tried.flaws));
    next = tried.book;
  }
  return next;
}
