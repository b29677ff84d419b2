import type { CommandOf } from '../commands.ts';
import type { Day } from '../day.ts';
import type { FactBody } from '../facts.ts';
import { type Refusal, refuse } from '../refusals.ts';

/** Opens the working day, or opens it again after it was closed too early: the numbers go on. */
export function openDay(day: Day, command: CommandOf<'open-day'>): FactBody[] | Refusal {
  if (day.state === 'open') return refuse('day-already-open');
  return [{ type: 'day-opened', office: command.office, day: command.day, rules: command.rules }];
}
