import type { CommandOf } from '../commands.ts';
import type { Day } from '../day.ts';
import type { FactBody } from '../facts.ts';
import { type Refusal, refuse } from '../refusals.ts';
import type { Instant } from '../working-day.ts';
import { calledHere, openDay } from './asking.ts';

/** Takes back a call that was a slip of the finger, while nobody can have walked to the counter yet. */
export function undoCall(day: Day, command: CommandOf<'undo-call'>, now: Instant): FactBody[] | Refusal {
  const rules = openDay(day);
  if ('refused' in rules) return rules;
  const ticket = calledHere(day, command.counter);
  if ('refused' in ticket) return ticket;
  const age = now - (ticket.calledAt ?? 0);
  if (ticket.calls > 1 || age > rules.undoMs) return refuse('too-late-to-undo');
  return [{ type: 'call-undone', ticket: ticket.id, counter: command.counter }];
}
