import type { CommandOf } from '../commands.ts';
import type { Day } from '../day.ts';
import type { FactBody } from '../facts.ts';
import { type Refusal, refuse } from '../refusals.ts';
import { liveTicket } from './asking.ts';

/** A ticket that should never have been: a slip of the finger, a child at the kiosk. The number stays used. */
export function voidTicket(day: Day, command: CommandOf<'void-ticket'>): FactBody[] | Refusal {
  const ticket = liveTicket(day, command.ticket);
  if ('refused' in ticket) return ticket;
  if (ticket.state !== 'waiting') return refuse('ticket-not-waiting');
  return [{ type: 'ticket-voided', ticket: ticket.id, was: ticket.state }];
}
