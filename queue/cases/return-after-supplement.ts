import type { CommandOf } from '../commands.ts';
import type { Day } from '../day.ts';
import type { FactBody } from '../facts.ts';
import { type Refusal, refuse } from '../refusals.ts';
import type { Instant } from '../working-day.ts';
import { liveTicket } from './asking.ts';

/** The same number comes back: next at its counter within the time allowed, in the ordinary line after it. */
export function returnAfterSupplement(
  day: Day,
  command: CommandOf<'return-after-supplement'>,
  now: Instant,
): FactBody[] | Refusal {
  const ticket = liveTicket(day, command.ticket);
  if ('refused' in ticket) return ticket;
  if (ticket.state !== 'supplement') return refuse('ticket-not-for-supplement');
  const inTime = ticket.returnUntil !== null && now <= ticket.returnUntil;
  return [{ type: 'supplement-returned', ticket: ticket.id, headOf: inTime ? ticket.at : null }];
}
