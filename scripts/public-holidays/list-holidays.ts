import { type WorkingDay, endOfDay, startOfDay, wallTime, workingDayOf } from '#queue/working-day.ts';
import { lunarYear } from './lunar-calendar.ts';

export interface ListedHoliday {
  readonly day: WorkingDay;
  readonly name: 'new-year' | 'tet' | 'hung-kings' | 'victory' | 'labour' | 'national' | 'culture';
  /** How these days lie is announced each year; this is the usual way, until somebody has looked it up. */
  readonly isAnnounced?: true;
}

/** How many of the five days of Tết lay before the first of the lunar year, where it was announced otherwise than usual. */
const daysBeforeTet: Readonly<Record<number, number>> = { 2024: 2, 2025: 2 };

/**
 * The public holidays of a year: Bộ luật Lao động 2019, article 112 (Tết is five days, Quốc khánh two), and Nghị quyết
 * 28/2026/QH16 (24/11, from 2026 on). Days off in their place are another matter: they depend on the office's week.
 */
export function listHolidays(year: number): readonly ListedHoliday[] {
  const months = lunarYear(year);
  const tet = months[0]?.from ?? '';
  const third = months.find(({ month, isLeap }) => month === 3 && !isLeap)?.from ?? '';
  const before = daysBeforeTet[year] ?? 1;
  const days: readonly ListedHoliday[] = [
    { day: `${year}-01-01`, name: 'new-year' },
    ...[0, 1, 2, 3, 4].map(
      (at) => ({ day: later(tet, at - before), name: 'tet', isAnnounced: true }) as const,
    ),
    { day: later(third, 9), name: 'hung-kings' },
    { day: `${year}-04-30`, name: 'victory' },
    { day: `${year}-05-01`, name: 'labour' },
    { day: `${year}-09-02`, name: 'national' },
    { day: besideNationalDay(year), name: 'national', isAnnounced: true },
    ...(year >= 2026 ? [{ day: `${year}-11-24`, name: 'culture' } as const] : []),
  ];
  return [...days].sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** The day before the second of September, or the day after where the one before is no weekday. */
function besideNationalDay(year: number): WorkingDay {
  const before = `${year}-09-01`;
  return wallTime(startOfDay(before)).weekday <= 5 ? before : `${year}-09-03`;
}

function later(day: WorkingDay, days: number): WorkingDay {
  return workingDayOf(startOfDay(day) + days * (endOfDay(day) - startOfDay(day)));
}
