import type { CommandOf } from '../commands.ts';
import type { Day, RatingAsked } from '../day.ts';
import type { FactBody } from '../facts.ts';
import { type Refusal, refuse } from '../refusals.ts';
import type { CounterId } from '../rules.ts';
import type { Instant } from '../working-day.ts';
import { knownCounter } from './asking.ts';

/** One rating per service. It carries the field and the procedure, never the ticket. */
export function rateVisit(day: Day, command: CommandOf<'rate-visit'>): FactBody[] | Refusal {
  const asked = ratingAskedAt(day, command.counter, command.askedAt);
  if ('refused' in asked) return asked;
  const { counter, level, comment } = command;
  const reasons = level === 'dissatisfied' ? command.reasons : [];
  return [
    { type: 'visit-rated', counter, field: asked.field, procedure: asked.procedure, level, reasons, comment },
  ];
}

/** The question that the tablet means, if it still stands. */
export function ratingAskedAt(day: Day, id: CounterId, askedAt: Instant): RatingAsked | Refusal {
  const counter = knownCounter(day, id);
  if ('refused' in counter) return counter;
  return counter.rating?.askedAt === askedAt ? counter.rating : refuse('already-rated');
}
