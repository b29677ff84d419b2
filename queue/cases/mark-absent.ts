import type { CommandOf } from '../commands.ts';
import type { Day } from '../day.ts';
import type { FactBody } from '../facts.ts';
import { type Refusal, refuse } from '../refusals.ts';
import { calledHere, openDay } from './asking.ts';

/** Absent is only who was called in vain as often as the office has decided. */
export function markAbsent(day: Day, command: CommandOf<'mark-absent'>): FactBody[] | Refusal {
  const rules = openDay(day);
  if ('refused' in rules) return rules;
  const ticket = calledHere(day, command.counter);
  if ('refused' in ticket) return ticket;
  if (ticket.calls < rules.callsBeforeAbsent) return refuse('call-again-first');
  return [{ type: 'ticket-absent', ticket: ticket.id, counter: command.counter }];
}
