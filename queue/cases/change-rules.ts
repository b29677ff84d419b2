import type { CommandOf } from '../commands.ts';
import type { Day } from '../day.ts';
import type { FactBody } from '../facts.ts';
import { type Refusal, refuse } from '../refusals.ts';
import { inTheWay } from '../in-the-way.ts';

/** New rules in the middle of a day, unless somebody who is here would be left without a counter or a field. */
export function changeRules(day: Day, command: CommandOf<'change-rules'>): FactBody[] | Refusal {
  if (day.state !== 'open') return refuse('day-not-open');
  const [first] = inTheWay(day, command.rules);
  return first ? refuse(first.refused) : [{ type: 'rules-changed', rules: command.rules }];
}
