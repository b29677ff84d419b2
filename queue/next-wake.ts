import type { Day } from './day.ts';
import { closingTime } from './hours.ts';
import type { Instant } from './working-day.ts';

/** When the day wishes to be woken by a `wake` command; null when it wishes nothing. */
export function nextWake(day: Day): Instant | null {
  if (day.state !== 'open' || !day.rules) return null;
  const ratings = Object.values(day.counters).flatMap((counter) =>
    counter.rating ? [counter.rating.until] : [],
  );
  return Math.min(closingTime(day.rules.hours, day.day, day.openedAt), ...ratings);
}
