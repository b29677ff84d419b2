import type { CommandOf } from '../commands.ts';
import type { Day } from '../day.ts';
import type { FactBody } from '../facts.ts';
import { nextFor } from '../order.ts';
import { type Refusal, refuse } from '../refusals.ts';
import type { Instant } from '../working-day.ts';
import { freeCounter } from './asking.ts';

export function callNext(day: Day, command: CommandOf<'call-next'>, now: Instant): FactBody[] | Refusal {
  const counter = freeCounter(day, command.counter);
  if ('refused' in counter) return counter;
  const first = nextFor(day, counter.id, now);
  if (!first) return refuse('nobody-waiting');
  return [{ type: 'ticket-called', ticket: first.ticket.id, counter: counter.id, why: first.why }];
}
