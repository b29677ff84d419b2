import type { CommandOf } from '../commands.ts';
import type { Day } from '../day.ts';
import type { FactBody } from '../facts.ts';
import { type Refusal, refuse } from '../refusals.ts';
import { liveTicket } from './asking.ts';

/**
 * Another slip for the same number, marked as a reprint. After trouble it comes once at most, and only for somebody
 * who still has to be called; whoever asks for one gets it.
 */
export function reprintSlip(day: Day, command: CommandOf<'reprint-slip'>): FactBody[] | Refusal {
  const ticket = liveTicket(day, command.ticket);
  if ('refused' in ticket) return ticket;
  const { because } = command;
  if (because === 'trouble') {
    const isServed = ticket.state === 'serving' || ticket.state === 'supplement';
    const isInDoubt = ticket.slip.kind === 'unknown';
    if (isServed || !isInDoubt || ticket.reprintedBecause === 'trouble') return refuse('slip-not-needed');
  }
  return [{ type: 'slip-reprinted', ticket: ticket.id, copy: ticket.copies + 1, because }];
}
