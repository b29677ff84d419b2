import type { CommandOf } from '../commands.ts';
import type { Day } from '../day.ts';
import type { FactBody } from '../facts.ts';
import { type Refusal, refuse } from '../refusals.ts';
import { knownCounter } from './asking.ts';

export function openCounter(day: Day, command: CommandOf<'open-counter'>): FactBody[] | Refusal {
  const counter = knownCounter(day, command.counter);
  if ('refused' in counter) return counter;
  if (counter.state !== 'closed') return refuse('counter-not-closed');
  return [{ type: 'counter-opened', counter: counter.id }];
}
