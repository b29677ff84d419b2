import type { CommandOf } from '../commands.ts';
import type { Day } from '../day.ts';
import type { FactBody } from '../facts.ts';
import { type Refusal, refuse } from '../refusals.ts';

/** New rules in the middle of a day. A counter with somebody in front of it cannot be taken away. */
export function changeRules(day: Day, command: CommandOf<'change-rules'>): FactBody[] | Refusal {
  if (day.state !== 'open') return refuse('day-not-open');
  const kept = new Set(command.rules.counters.map((counter) => counter.id));
  const orphan = Object.values(day.counters).some(
    (counter) => counter.ticket !== null && !kept.has(counter.id),
  );
  return orphan ? refuse('counter-busy') : [{ type: 'rules-changed', rules: command.rules }];
}
