import { type Duration, type Instant, MINUTE, wallTime } from '#queue/working-day.ts';

const two = (n: number): string => String(n).padStart(2, '0');

/** The office's wall clock at an instant: `14:36`. */
export function clockTime(at: Instant): string {
  const { hour, minute } = wallTime(at);
  return `${two(hour)}:${two(minute)}`;
}

/** A working day as people write it: `24/11/2026`; a text that is no day stays as it is. */
export function writtenDate(day: string): string {
  return day.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1');
}

/** An instant on the office's wall, to the second: `24/11 14:36:05`. */
export function writtenInstant(at: Instant): string {
  const { day, month, second } = wallTime(at);
  return `${two(day)}/${two(month)} ${clockTime(at)}:${two(second)}`;
}

/** A running length of time: `04:12`, past an hour `1:04:12`; never negative. */
export function stopwatch(length: Duration): string {
  const seconds = Math.max(0, Math.floor(length / 1000));
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${two(minutes)}:${two(seconds % 60)}`;
  return `${String(Math.floor(minutes / 60))}:${two(minutes % 60)}:${two(seconds % 60)}`;
}

/** Minutes that are over; never negative. */
export function wholeMinutes(length: Duration): number {
  return Math.max(0, Math.floor(length / MINUTE));
}
