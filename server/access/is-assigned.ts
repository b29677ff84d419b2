import type { Assignment } from '#protocol/access.ts';
import type { CounterRule } from '#queue/rules.ts';
import type { Person } from './people-book.ts';

/**
 * Whoever is assigned for this day sits where an assignment says: at its counters, if it names some, and at those that
 * serve one of its fields, if it names some. The person in charge stands in anywhere.
 * @param counter the counter at which they sign in; undefined when the office no longer has it
 */
export function isAssigned(
  { role, assignments }: Pick<Person, 'role' | 'assignments'>,
  counter: CounterRule | undefined,
  today: string,
): boolean {
  if (role === 'charge') return true;
  const now = assignments
    .filter(({ from, to }) => from <= today && (to === null || today <= to))
    .filter(({ counters, fields }) => counters.length + fields.length > 0);
  const isHere = ({ counters, fields }: Assignment) =>
    counter !== undefined &&
    (counters.length === 0 || counters.includes(counter.id)) &&
    (fields.length === 0 || fields.some((field) => counter.fields.includes(field)));
  return now.length === 0 || now.some(isHere);
}
