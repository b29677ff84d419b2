import type { CommandOf } from '../commands.ts';
import type { Day } from '../day.ts';
import type { FactBody } from '../facts.ts';
import type { Refusal } from '../refusals.ts';
import type { Instant } from '../working-day.ts';
import { knownCounter } from './asking.ts';
import { closedQuestion } from './rate-visit.ts';

export function skipRating(day: Day, command: CommandOf<'skip-rating'>, now: Instant): FactBody[] | Refusal {
  const counter = knownCounter(day, command.counter);
  if ('refused' in counter) return counter;
  if (counter.rating?.askedAt !== command.askedAt) return closedQuestion(day, command.askedAt, now);
  return [{ type: 'rating-lapsed', counter: counter.id, because: 'skipped' }];
}
