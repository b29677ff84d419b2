import type { CommandOf } from '../commands.ts';
import type { Day } from '../day.ts';
import type { FactBody } from '../facts.ts';
import { type Refusal, refuse } from '../refusals.ts';
import { liveTicket } from './asking.ts';

/** The one extra tap on the ticket page: the citizen belongs to a priority group. */
export function givePriority(day: Day, command: CommandOf<'give-priority'>): FactBody[] | Refusal {
  const ticket = liveTicket(day, command.ticket);
  if ('refused' in ticket) return ticket;
  if (!day.rules?.priorityReasons.includes(command.reason)) return refuse('not-a-priority-reason');
  if (ticket.state !== 'waiting') return refuse('ticket-not-waiting');
  return [{ type: 'priority-given', ticket: ticket.id, reason: command.reason }];
}
