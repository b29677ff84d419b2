import { describe, expect, it } from 'vitest';
import { enterNotice, withdrawNotice } from './enter-notice.ts';
import { versionOf } from './on-a-day.ts';
import { adds, amends, author, begun, content, entered, notice, repeals } from './sample-notices.ts';
import { timelinesOf } from './timelines.ts';

const birthId = '1.001193';
const day = '2026-12-01';

function flawsOf(book: typeof begun, ...given: Parameters<typeof notice>) {
  const tried = enterNotice(book, notice(...given), author);
  return 'flaws' in tried ? tried.flaws : [];
}

describe('entering a notice', () => {
  it.each([
    ['amends what is not there', amends('9.999999', day, { fee: '1' }), 'not-in-force'],
    ['repeals what is not there', repeals('9.999999', day), 'not-in-force'],
    ['amends what has ended', amends('3.000412', '2027-01-01', { fee: '1' }), 'not-in-force'],
    ['brings what is there', adds(content(birthId, 'Khai sinh'), day), 'already-there'],
    ['ends before it begins', adds(content('1.999999', 'Mới'), day, '2026-11-30'), 'ends-before'],
    ['takes the code of another', amends(birthId, day, { code: '1.000894' }), 'code-in-use'],
  ] as const)('[T2] is refused whole when a row %s', (_, row, flaw) => {
    const good = amends('1.000894', day, { fee: '0' });
    expect(flawsOf(begun, '50/TB-UBND', day, [good, row])).toEqual([{ row: 1, flaw, other: null }]);
  });

  it('[T2] is refused when it names a procedure twice, or is there already', () => {
    const twice = [amends(birthId, day, { fee: '1' }), repeals(birthId, '2027-02-01')];
    expect(flawsOf(begun, '50/TB-UBND', day, twice)).toEqual([{ row: 1, flaw: 'twice', other: null }]);
    const rows = [amends(birthId, day, { fee: '1' })];
    const book = entered(begun, notice('50/TB-UBND', day, rows));
    expect(flawsOf(book, '50/TB-UBND', '2026-12-24', rows)).toEqual([
      { row: null, flaw: 'number-known', other: 'n1' },
    ]);
    expect(flawsOf(book, '50/TB-UBND', '2027-01-02', [amends(birthId, '2027-01-02', { fee: '2' })])).toEqual(
      [],
    );
  });

  it('[T2] is refused when another notice could not stand beside it', () => {
    const book = entered(begun, notice('50/TB-UBND', day, [amends(birthId, '2027-02-01', { fee: '1' })]));
    expect(flawsOf(book, '51/TB-UBND', day, [repeals(birthId, '2027-01-01')])).toEqual([
      { row: null, flaw: 'breaks-other', other: 'n1' },
    ]);
  });
});

describe('withdrawing a notice', () => {
  it('[T3] brings back what was before it, also under what later notices say', () => {
    const book = entered(
      begun,
      notice('1/TB-UBND', day, [amends(birthId, day, { fee: '99' }), repeals('1.000894', day)]),
      notice('2/TB-UBND', day, [amends(birthId, '2026-12-10', { timeLimit: '01 ngày' })]),
    );
    const withdrawn = withdrawNotice(book, 'n1', author);
    if (!('book' in withdrawn)) throw new Error('refused');
    const timelines = timelinesOf(withdrawn.book);
    expect(versionOf(timelines, birthId, '2026-12-05')).toMatchObject({
      version: 'stock',
      content: { fee: '8.000' },
    });
    expect(versionOf(timelines, birthId, '2026-12-10')?.content).toMatchObject({
      fee: '8.000',
      timeLimit: '01 ngày',
    });
    expect(versionOf(timelines, '1.000894', '2026-12-10')).not.toBeNull();
    expect(withdrawn.book.notices).toHaveLength(2);
  });

  it('[T3] is refused while another notice rests on it', () => {
    const book = entered(
      begun,
      notice('1/TB-UBND', day, [adds(content('1.999999', 'Mới'), day)]),
      notice('2/TB-UBND', day, [amends('1.999999', '2026-12-10', { fee: '1' })]),
    );
    expect(withdrawNotice(book, 'n1', author)).toEqual({ restOnIt: ['n2'] });
    const second = withdrawNotice(book, 'n2', author);
    expect('book' in second && 'book' in withdrawNotice(second.book, 'n1', author)).toBe(true);
  });
});
