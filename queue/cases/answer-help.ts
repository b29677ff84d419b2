import type { CommandOf } from '../commands.ts';
import type { Day } from '../day.ts';
import type { FactBody } from '../facts.ts';
import { type Refusal, refuse } from '../refusals.ts';
import { knownCounter } from './asking.ts';

export function answerHelp(day: Day, command: CommandOf<'answer-help'>): FactBody[] | Refusal {
  const counter = knownCounter(day, command.counter);
  if ('refused' in counter) return counter;
  return day.help ? [{ type: 'help-answered', counter: counter.id }] : refuse('no-help-asked');
}
