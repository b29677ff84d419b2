import type { CommandOf } from '../commands.ts';
import type { Day } from '../day.ts';
import type { FactBody } from '../facts.ts';
import type { Refusal } from '../refusals.ts';
import type { Instant } from '../working-day.ts';
import { openDay, servedHere } from './asking.ts';

/** Ends a service with its outcome. Whoever must bring more papers keeps the number and is expected back. */
export function finishService(
  day: Day,
  command: CommandOf<'finish-service'>,
  now: Instant,
): FactBody[] | Refusal {
  const rules = openDay(day);
  if ('refused' in rules) return rules;
  const ticket = servedHere(day, command.counter);
  if ('refused' in ticket) return ticket;
  const { counter, outcome } = command;
  const returnUntil = outcome === 'supplement' ? now + rules.supplementMs : null;
  const finished: FactBody = { type: 'service-finished', ticket: ticket.id, counter, outcome, returnUntil };
  // The tablet asks about one visit at a time: an earlier question that still stands was not answered.
  const asked = day.counters[counter]?.rating;
  return asked ? [{ type: 'rating-lapsed', counter, because: 'unanswered' }, finished] : [finished];
}
