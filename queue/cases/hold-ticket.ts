import type { CommandOf } from '../commands.ts';
import type { Day } from '../day.ts';
import type { FactBody } from '../facts.ts';
import type { Refusal } from '../refusals.ts';
import { ticketHere } from './asking.ts';

/** Keeps the number aside and frees the counter: the citizen steps out, the counter goes on. */
export function holdTicket(day: Day, command: CommandOf<'hold-ticket'>): FactBody[] | Refusal {
  const ticket = ticketHere(day, command.counter);
  if ('refused' in ticket) return ticket;
  return [{ type: 'ticket-held', ticket: ticket.id, counter: command.counter }];
}
