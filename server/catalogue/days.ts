import { endOfDay, startOfDay, type WorkingDay, workingDayOf } from '#queue/working-day.ts';

/** The day that many days later; a negative number counts back. */
export function addDays(day: WorkingDay, days: number): WorkingDay {
  const length = endOfDay(day) - startOfDay(day);
  return workingDayOf(startOfDay(day) + days * length);
}
