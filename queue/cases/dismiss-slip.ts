import type { CommandOf } from '../commands.ts';
import type { Day } from '../day.ts';
import type { FactBody } from '../facts.ts';
import { type Refusal, refuse } from '../refusals.ts';
import { liveTicket } from './asking.ts';

/** Nobody needs this paper any more: its holder knows the number, or has the paper after all. */
export function dismissSlip(day: Day, command: CommandOf<'dismiss-slip'>): FactBody[] | Refusal {
  const ticket = liveTicket(day, command.ticket);
  if ('refused' in ticket) return ticket;
  if (ticket.slip.kind === 'printed' || ticket.slip.kind === 'dismissed') return refuse('slip-not-needed');
  return [{ type: 'slip-dismissed', ticket: ticket.id }];
}
