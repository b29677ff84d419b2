import type { CommandOf } from '../commands.ts';
import type { Day } from '../day.ts';
import type { FactBody } from '../facts.ts';
import { type Refusal, refuse } from '../refusals.ts';
import { knownCounter } from './asking.ts';

export function resumeCounter(day: Day, command: CommandOf<'resume-counter'>): FactBody[] | Refusal {
  const counter = knownCounter(day, command.counter);
  if ('refused' in counter) return counter;
  if (counter.state !== 'paused') return refuse('counter-not-paused');
  return [{ type: 'counter-resumed', counter: counter.id }];
}
