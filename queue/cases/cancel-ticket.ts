import type { CommandOf } from '../commands.ts';
import type { Day } from '../day.ts';
import type { FactBody } from '../facts.ts';
import { type Refusal, refuse } from '../refusals.ts';
import { liveTicket } from './asking.ts';

/** The citizen gives the number up. A service under way is finished with an outcome instead. */
export function cancelTicket(day: Day, command: CommandOf<'cancel-ticket'>): FactBody[] | Refusal {
  const ticket = liveTicket(day, command.ticket);
  if ('refused' in ticket) return ticket;
  const elsewhere = ticket.state === 'called' && ticket.at !== command.counter;
  if (ticket.state === 'serving' || elsewhere) return refuse('ticket-at-counter');
  return [{ type: 'ticket-cancelled', ticket: ticket.id, was: ticket.state }];
}
