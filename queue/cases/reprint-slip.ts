import type { CommandOf } from '../commands.ts';
import type { Day } from '../day.ts';
import type { FactBody } from '../facts.ts';
import type { Refusal } from '../refusals.ts';
import { liveTicket } from './asking.ts';

/** Another slip for the same number, marked as a reprint unless it is the first that is asked for. */
export function reprintSlip(day: Day, command: CommandOf<'reprint-slip'>): FactBody[] | Refusal {
  const ticket = liveTicket(day, command.ticket);
  if ('refused' in ticket) return ticket;
  return [{ type: 'slip-reprinted', ticket: ticket.id, copy: ticket.copies + 1 }];
}
