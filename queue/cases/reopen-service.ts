import type { CommandOf } from '../commands.ts';
import type { Day } from '../day.ts';
import type { FactBody } from '../facts.ts';
import type { Refusal } from '../refusals.ts';
import { reopenable } from '../reopening.ts';
import type { Instant } from '../working-day.ts';
import { freeCounter } from './asking.ts';

/** Opens the last visit of a counter again: it was ended by mistake, or with the wrong outcome. */
export function reopenService(
  day: Day,
  command: CommandOf<'reopen-service'>,
  now: Instant,
): FactBody[] | Refusal {
  const counter = freeCounter(day, command.counter);
  if ('refused' in counter) return counter;
  const last = reopenable(day, counter.id, now);
  if ('refused' in last) return last;
  const { ticket, finishedAt, outcome } = last;
  const here = { counter: counter.id };
  const reopened: FactBody = { type: 'service-reopened', ticket: ticket.id, ...here, finishedAt, outcome };
  return counter.rating ? [reopened, { type: 'rating-lapsed', ...here, because: 'reopened' }] : [reopened];
}
