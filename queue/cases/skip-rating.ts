import type { CommandOf } from '../commands.ts';
import type { Day } from '../day.ts';
import type { FactBody } from '../facts.ts';
import type { Refusal } from '../refusals.ts';
import { ratingAskedAt } from './rate-visit.ts';

export function skipRating(day: Day, command: CommandOf<'skip-rating'>): FactBody[] | Refusal {
  const asked = ratingAskedAt(day, command.counter, command.askedAt);
  if ('refused' in asked) return asked;
  return [{ type: 'rating-lapsed', counter: command.counter, because: 'skipped' }];
}
