import type { CommandOf } from '../commands.ts';
import type { Day } from '../day.ts';
import type { FactBody } from '../facts.ts';
import { type Refusal, refuse } from '../refusals.ts';
import { knownCounter } from './asking.ts';

export function closeCounter(day: Day, command: CommandOf<'close-counter'>): FactBody[] | Refusal {
  const counter = knownCounter(day, command.counter);
  if ('refused' in counter) return counter;
  if (counter.ticket !== null) return refuse('counter-busy');
  if (counter.state === 'closed') return refuse('counter-closed');
  return [{ type: 'counter-closed', counter: counter.id }];
}
