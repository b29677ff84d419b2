import type { CommandOf } from '../commands.ts';
import type { Day } from '../day.ts';
import type { FactBody } from '../facts.ts';
import { type Refusal, refuse } from '../refusals.ts';
import { calledHere, openDay } from './asking.ts';

export function callAgain(day: Day, command: CommandOf<'call-again'>): FactBody[] | Refusal {
  const rules = openDay(day);
  if ('refused' in rules) return rules;
  const ticket = calledHere(day, command.counter);
  if ('refused' in ticket) return ticket;
  if (ticket.calls >= rules.callsBeforeAbsent) return refuse('called-enough');
  return [
    { type: 'ticket-called-again', ticket: ticket.id, counter: command.counter, times: ticket.calls + 1 },
  ];
}
