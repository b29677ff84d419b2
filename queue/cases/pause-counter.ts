import type { CommandOf } from '../commands.ts';
import type { Day } from '../day.ts';
import type { FactBody } from '../facts.ts';
import type { Refusal } from '../refusals.ts';
import { freeCounter } from './asking.ts';

/** A pause says why, and never with a citizen in front of the counter. */
export function pauseCounter(day: Day, command: CommandOf<'pause-counter'>): FactBody[] | Refusal {
  const counter = freeCounter(day, command.counter);
  if ('refused' in counter) return counter;
  return [{ type: 'counter-paused', counter: counter.id, reason: command.reason }];
}
