import { wallTime } from '#queue/working-day.ts';

const two = (number: number): string => String(number).padStart(2, '0');

/** A day as people write it: `24/11/2026`. */
export function writtenDay(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${date}/${month}/${year}`;
}

/** An instant on the office's wall: `24/11 14:36:05`. */
export function writtenInstant(at: number): string {
  const { day, month, hour, minute, second } = wallTime(at);
  return `${two(day)}/${two(month)} ${two(hour)}:${two(minute)}:${two(second)}`;
}
