/** An instant: milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number;

/** A length of time in milliseconds. */
export type Duration = number;

/** A working day of the office, `YYYY-MM-DD` in the office's own time. */
export type WorkingDay = string;

export const MINUTE: Duration = 60_000;
const HOUR: Duration = 60 * MINUTE;
const WHOLE_DAY: Duration = 24 * HOUR;

/** Việt Nam keeps UTC+7 the whole year; the zone of the machine is never asked. */
const OFFICE_OFFSET: Duration = 7 * HOUR;

/** What a clock on the office's wall shows. `weekday`: 1 is Monday, 7 is Sunday. */
export interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** The office's wall clock at an instant. */
export function wallTime(at: Instant): WallTime {
  const shifted = new Date(at + OFFICE_OFFSET);
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    weekday: shifted.getUTCDay() || 7,
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
    second: shifted.getUTCSeconds(),
  };
}

/** The working day that an instant falls on. */
export function workingDayOf(at: Instant): WorkingDay {
  return new Date(at + OFFICE_OFFSET).toISOString().slice(0, 10);
}

/** The instant at which a wall clock shows `HH:mm` on that day; `24:00` is the following midnight. */
export function instantAt(day: WorkingDay, time: string): Instant {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return startOfDay(day) + hours * HOUR + minutes * MINUTE;
}

/** The midnight with which a working day begins. */
export function startOfDay(day: WorkingDay): Instant {
  return Date.parse(`${day}T00:00:00Z`) - OFFICE_OFFSET;
}

/** The midnight with which a working day ends. */
export function endOfDay(day: WorkingDay): Instant {
  return startOfDay(day) + WHOLE_DAY;
}
