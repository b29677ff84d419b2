import type { CommandOf } from '../commands.ts';
import type { Day } from '../day.ts';
import type { FactBody } from '../facts.ts';
import { type Refusal, refuse } from '../refusals.ts';
import type { Instant } from '../working-day.ts';
import { freeCounter, liveTicket } from './asking.ts';

/** Calls one number out of its order; the reason stays in the journal with how many were passed. */
export function callChosen(day: Day, command: CommandOf<'call-chosen'>, now: Instant): FactBody[] | Refusal {
  const counter = freeCounter(day, command.counter);
  if ('refused' in counter) return counter;
  const ticket = liveTicket(day, command.ticket);
  if ('refused' in ticket) return ticket;
  if (ticket.state === 'called' || ticket.state === 'serving') return refuse('ticket-at-counter');
  // Whoever was sent for papers is let in again first, or the right to be next would be lost on the way.
  if (ticket.state === 'supplement') return refuse('ticket-not-waiting');
  const others = Object.values(day.tickets);
  const passed = others.filter((o) => o.state === 'waiting' && o.waitingSince < ticket.waitingSince).length;
  const waitedMs = Math.max(0, now - ticket.waitingSince);
  const why = { rule: 'chosen' as const, waitedMs, passed, reason: command.reason };
  return [{ type: 'ticket-called', ticket: ticket.id, counter: counter.id, why }];
}
