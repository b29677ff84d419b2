import { describe, expect, it } from 'vitest';
import { startOfDay } from '#queue/working-day.ts';
import table from '#server/template/public-holidays.json' with { type: 'json' };
import { listHolidays } from './list-holidays.ts';
import { lunarYear } from './lunar-calendar.ts';
import { newMoon, sunLongitude } from './sky.ts';

const MINUTE = 60_000;

describe('the Vietnamese lunar calendar', () => {
  // Days on which Việt Nam kept the first of the lunar year. 1985 and 2007 differ from China’s.
  it.each([
    '1985-01-21',
    '2000-02-05',
    '2001-01-24',
    '2004-01-22',
    '2007-02-17',
    '2010-02-14',
    '2012-01-23',
    '2015-02-19',
    '2017-01-28',
    '2018-02-16',
    '2019-02-05',
    '2020-01-25',
    '2021-02-12',
    '2022-02-01',
    '2023-01-22',
    '2024-02-10',
    '2025-01-29',
    '2026-02-17',
  ])('has Tết on %s', (day) => {
    expect(lunarYear(Number(day.slice(0, 4)))[0]).toEqual({ month: 1, isLeap: false, from: day });
  });

  it.each([
    [2004, 2],
    [2006, 7],
    [2009, 5],
    [2012, 4],
    [2014, 9],
    [2017, 6],
    [2020, 4],
    [2023, 2],
    [2025, 6],
    [2033, 11],
  ])('the year %i has a leap month %i', (year, month) => {
    expect(lunarYear(year).filter(({ isLeap }) => isLeap)).toMatchObject([{ month }]);
    expect(lunarYear(year)).toHaveLength(13);
  });

  it('has months of 29 or 30 days, twelve or thirteen a year', () => {
    for (let year = table.from; year < table.until; year += 1) {
      const months = [...lunarYear(year), ...lunarYear(year + 1).slice(0, 1)];
      expect([13, 14]).toContain(months.length);
      for (const [at, { from }] of months.slice(0, -1).entries()) {
        const days = (startOfDay(months[at + 1]?.from ?? '') - startOfDay(from)) / 86_400_000;
        expect([29, 30], from).toContain(days);
      }
    }
  });

  it('is not decided, for months with a holiday, by minutes that the reckoning does not have', () => {
    for (let year = table.from; year <= table.until; year += 1) {
      for (const { from, month, isLeap } of lunarYear(year)) {
        if (isLeap || (month !== 1 && month !== 3)) continue;
        const start = startOfDay(from);
        const k = Math.round((start - newMoon(0)) / (29.530588861 * 86_400_000));
        const moment = newMoon(k);
        expect(moment - start, from).toBeGreaterThan(5 * MINUTE);
        expect(start + 1_440 * MINUTE - moment, from).toBeGreaterThan(5 * MINUTE);
      }
    }
  });

  it('knows the equinoxes and the solstices to a quarter of an hour', () => {
    // 2025: 20/3 09:01, 21/6 02:42, 22/9 18:19, 21/12 15:03 UTC.
    const moments = ['2025-03-20T09:01Z', '2025-06-21T02:42Z', '2025-09-22T18:19Z', '2025-12-21T15:03Z'];
    const found = moments.map((moment) => sunLongitude(Date.parse(moment)));
    for (const [at, longitude] of found.entries())
      expect(Math.abs(((longitude - at * 90 + 540) % 360) - 180)).toBeLessThan(0.0105);
  });
});

describe('the table of public holidays', () => {
  it('is what the calendar says, from its first year to its last', () => {
    const years = Array.from({ length: table.until - table.from + 1 }, (_, at) => table.from + at);
    expect(table.days).toEqual(years.flatMap((year) => [...listHolidays(year)]));
  });

  it.each([
    [2024, '2024-04-18'],
    [2025, '2025-04-07'],
    [2026, '2026-04-26'],
  ])('has Giỗ Tổ of %i on %s', (year, day) => {
    expect(listHolidays(year).find(({ name }) => name === 'hung-kings')?.day).toBe(day);
  });

  it('has eleven days until 2025, and 24/11 besides from 2026 on', () => {
    expect(listHolidays(2025)).toHaveLength(11);
    expect(listHolidays(2026)).toHaveLength(12);
    expect(listHolidays(2026).at(-1)).toEqual({ day: '2026-11-24', name: 'culture' });
    expect(new Set(table.days.map(({ day }) => day)).size).toBe(table.days.length);
  });
});
