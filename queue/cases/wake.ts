import type { CommandOf } from '../commands.ts';
import type { Day } from '../day.ts';
import type { FactBody } from '../facts.ts';
import { closingTime } from '../hours.ts';
import type { Instant } from '../working-day.ts';
import { dayClosed } from './close-day.ts';

/** Does what is due by the clock: unanswered ratings lapse, and the day closes after its hours. */
export function wake(day: Day, _command: CommandOf<'wake'>, now: Instant): FactBody[] {
  if (day.state !== 'open' || !day.rules) return [];
  const lapsed: FactBody[] = Object.values(day.counters)
    .filter((counter) => counter.rating && counter.rating.until <= now)
    .map((counter) => ({ type: 'rating-lapsed', counter: counter.id, because: 'unanswered' }));
  return closingTime(day.rules.hours, day.day, day.openedAt) <= now
    ? [...lapsed, dayClosed(day, 'hours')]
    : lapsed;
}
