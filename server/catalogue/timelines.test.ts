import { describe, expect, it } from 'vitest';
import { addDays } from './days.ts';
import { changesSince, endedSince, inForce, versionOf } from './on-a-day.ts';
import { adds, amends, begun, content, entered, notice, repeals } from './sample-notices.ts';
import { timelinesOf } from './timelines.ts';

const birthId = '1.001193';
const feeOn = (book: typeof begun, day: string) => versionOf(timelinesOf(book), birthId, day)?.content.fee;

describe('the timelines of the catalogue', () => {
  it('count days over the end of a year and of February', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
    expect(addDays('2026-11-24', -30)).toBe('2026-10-25');
  });

  it('begin with what the ward was given, and end at a known last day', () => {
    const timelines = timelinesOf(begun);
    expect(inForce(timelines, '2026-12-31').map(({ content: { code } }) => code)).toEqual([
      ...['1.001193', '1.000894', '3.000412'],
    ]);
    expect(inForce(timelines, '2027-01-01')).toHaveLength(2);
    expect(endedSince(timelines, '2026-12-01', '2027-01-01')).toMatchObject([
      { procedure: '3.000412', since: '2027-01-01', notice: null },
    ]);
    expect(endedSince(timelines, '2026-12-01', '2026-12-31')).toEqual([]);
  });

  it('[T1] what a notice amends holds from its day on, and not a day before', () => {
    const book = entered(
      begun,
      notice('50/TB-UBND', '2026-11-23', [amends(birthId, '2026-12-01', { fee: '10.000' })]),
    );
    expect([feeOn(book, '2026-11-30'), feeOn(book, '2026-12-01')]).toEqual(['8.000', '10.000']);
    expect(versionOf(timelinesOf(book), birthId, '2026-12-01')?.content).toMatchObject({
      ...{ name: 'Đăng ký khai sinh', timeLimit: '03 ngày làm việc', documents: ['Tờ khai'] },
    });
  });

  it('[T1] a notice may amend what another one brings only later, on any day of it', () => {
    const later = notice('60/TB-UBND', '2026-11-23', [amends(birthId, '2027-03-01', { fee: '20.000' })]);
    const before = notice('61/TB-UBND', '2026-11-24', [
      amends(birthId, '2027-01-01', { timeLimit: '01 ngày' }),
    ]);
    const same = notice('62/TB-UBND', '2026-11-24', [
      amends(birthId, '2027-03-01', { filing: 'trực tuyến' }),
    ]);
    const after = notice('63/TB-UBND', '2026-11-24', [amends(birthId, '2027-04-01', { documents: null })]);
    const timelines = timelinesOf(entered(begun, later, before, same, after));
    const on = (day: string) => versionOf(timelines, birthId, day)?.content;
    expect(on('2026-12-31')).toMatchObject({ fee: '8.000', timeLimit: '03 ngày làm việc', filing: null });
    expect(on('2027-01-01')).toMatchObject({ fee: '8.000', timeLimit: '01 ngày', filing: null });
    expect(on('2027-03-01')).toMatchObject({ fee: '20.000', timeLimit: '01 ngày', filing: 'trực tuyến' });
    expect(on('2027-04-01')).toMatchObject({ fee: '20.000', documents: null });
  });

  it('[T1] a new procedure comes on its day, a repealed one is gone on its own, and may come again', () => {
    const fresh = content('1.999999', 'Thủ tục mới');
    const timelines = timelinesOf(
      entered(
        begun,
        notice('1/TB-UBND', '2026-11-01', [adds(fresh, '2026-11-10'), repeals(birthId, '2026-11-10')]),
        notice('2/TB-UBND', '2026-11-20', [adds(content(birthId, 'Khai sinh'), '2026-11-25')]),
      ),
    );
    const has = (id: string, day: string) => versionOf(timelines, id, day) !== null;
    expect([has('1.999999', '2026-11-09'), has('1.999999', '2026-11-10')]).toEqual([false, true]);
    expect(['2026-11-09', '2026-11-10', '2026-11-24', '2026-11-25'].map((day) => has(birthId, day))).toEqual([
      ...[true, false, false, true],
    ]);
    expect(endedSince(timelines, '2026-10-25', '2026-11-24')).toMatchObject([
      {
        procedure: birthId,
        since: '2026-11-10',
        notice: 'n1',
        last: { content: { name: 'Đăng ký khai sinh' } },
      },
    ]);
    expect(endedSince(timelines, '2026-10-25', '2026-11-25')).toEqual([]);
  });

  it('tell what notices have changed since a day, and on which notice a procedure rests', () => {
    const book = entered(
      begun,
      notice('5/TB-UBND', '2026-11-01', [amends(birthId, '2026-11-05', { fee: '1' }, 'standardised')]),
      notice(null, '2026-11-10', [amends(birthId, '2026-11-10', { filing: 'trực tuyến' })]),
    );
    const timelines = timelinesOf(book);
    expect(changesSince(timelines, '2026-11-05', '2026-11-24')).toMatchObject([
      {
        ...{ procedure: birthId, version: 'n2', basis: 'n1', content: { fee: '1', filing: 'trực tuyến' } },
        changed: { kind: 'standardised', since: '2026-11-05', notice: 'n1' },
      },
    ]);
    expect(changesSince(timelines, '2026-11-06', '2026-11-24')).toEqual([]);
    expect(changesSince(timelines, '2026-11-01', '2026-11-04')).toEqual([]);
  });

  it('end what is valid for a time only, and tell it', () => {
    const fresh = content('1.999999', 'Thủ tục thí điểm');
    const timelines = timelinesOf(
      entered(begun, notice('7/TB-UBND', '2026-11-01', [adds(fresh, '2026-11-10', '2026-11-20')])),
    );
    expect(versionOf(timelines, '1.999999', '2026-11-20')).not.toBeNull();
    expect(versionOf(timelines, '1.999999', '2026-11-21')).toBeNull();
    expect(endedSince(timelines, '2026-11-21', '2026-11-21')).toMatchObject([{ procedure: '1.999999' }]);
  });
});
