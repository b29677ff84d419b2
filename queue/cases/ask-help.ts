import type { CommandOf } from '../commands.ts';
import type { Day } from '../day.ts';
import type { FactBody } from '../facts.ts';
import { type Refusal, refuse } from '../refusals.ts';

/** "Tôi cần giúp": a bell for the clerks, without a number. Ringing twice is ringing once. */
export function askHelp(day: Day, command: CommandOf<'ask-help'>): FactBody[] | Refusal {
  if (day.state !== 'open') return refuse('day-not-open');
  return day.help ? [] : [{ type: 'help-asked', place: command.place }];
}
