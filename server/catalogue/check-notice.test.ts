import { describe, expect, it } from 'vitest';
import { checkNotice } from './check-notice.ts';
import { adds, amends, begun, content, entered, notice } from './sample-notices.ts';

const day = '2026-12-01';
const good = notice('50/TB-UBND', day, [amends('1.001193', day, { fee: '1' })]);

const flawsOf = (asked: unknown, book = begun) => {
  const checked = checkNotice(book, asked);
  return 'flaws' in checked ? checked.flaws.map(({ at, flaw, other }) => [at, flaw, other]) : [];
};

describe('checking a notice that is typed', () => {
  it('finds nothing wrong with a good one, and gives back what it is', () => {
    expect(checkNotice(begun, good)).toEqual({ notice: good });
    expect(flawsOf({ ...good, number: 'n 50' })).toEqual([['number', 'impossible', null]]);
  });

  it('names every input that is missing, too long or impossible', () => {
    const rows = [adds(content('1.99', ' ', { fee: 'x'.repeat(1_001) }), '2026-02-30')];
    expect(flawsOf({ ...good, number: '', date: '', issuer: ' ', title: '', rows })).toEqual([
      ['number', 'missing', null],
      ['date', 'missing', null],
      ['issuer', 'missing', null],
      ['title', 'missing', null],
      ['rows.0.content.code', 'impossible', null],
      ['rows.0.content.name', 'missing', null],
      ['rows.0.content.fee', 'too-long', null],
      ['rows.0.from', 'impossible', null],
    ]);
    expect(flawsOf({ ...good, rows: [] })).toEqual([['rows', 'missing', null]]);
    expect(flawsOf(undefined)).toEqual([['', 'missing', null]]);
  });

  it('names the row that does not fit, and cites the notice that is in the way', () => {
    const book = entered(begun, good);
    expect(flawsOf(good, book)).toEqual([
      ['number', 'number-known', 'Thông báo số 50/TB-UBND ngày 01/12/2026'],
    ]);
    const row = amends('9.999999', day, { fee: '1' });
    expect(flawsOf({ ...good, number: '51/TB-UBND', rows: [row] }, book)).toEqual([
      ['rows.0', 'not-in-force', null],
    ]);
  });
});
