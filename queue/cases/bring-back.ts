import type { CommandOf } from '../commands.ts';
import type { Day } from '../day.ts';
import type { FactBody } from '../facts.ts';
import { type Refusal, refuse } from '../refusals.ts';
import { liveTicket } from './asking.ts';

/** An absent or held ticket waits again, since when it first did: it came before those who wait now. */
export function bringBack(day: Day, command: CommandOf<'bring-back'>): FactBody[] | Refusal {
  const ticket = liveTicket(day, command.ticket);
  if ('refused' in ticket) return ticket;
  if (ticket.state !== 'absent' && ticket.state !== 'held') return refuse('ticket-not-away');
  return [{ type: 'ticket-brought-back', ticket: ticket.id }];
}
