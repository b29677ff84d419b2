import type { Day } from './day.ts';
import type { CounterId, FieldId, Rules } from './rules.ts';

/** One thing of today that new rules would break, and what it is about. */
export type InTheWay =
  | { readonly refused: 'counter-busy'; readonly counter: CounterId }
  /** `people` hold a number of this field and are not finished. */
  | { readonly refused: 'field-in-use'; readonly field: FieldId; readonly people: number }
  /** Numbers of today already carry the letter, for the field `holder`. */
  | {
      readonly refused: 'letter-in-use';
      readonly field: FieldId;
      readonly letter: string;
      readonly holder: FieldId;
    };

/**
 * What keeps new rules from holding today: a counter with a citizen in front of it would vanish, a field with people who
 * hold its numbers would, or a letter that numbers of today carry would change hands. None while the day is not open.
 */
export function inTheWay(day: Day, rules: Rules): readonly InTheWay[] {
  if (day.state !== 'open') return [];
  const counters = new Set(rules.counters.map(({ id }) => id));
  const fields = new Set(rules.fields.map(({ id }) => id));
  const people = new Map<FieldId, number>();
  for (const { field } of Object.values(day.tickets)) {
    if (!fields.has(field)) people.set(field, (people.get(field) ?? 0) + 1);
  }
  return [
    ...Object.values(day.counters)
      .filter(({ id, ticket }) => ticket !== null && !counters.has(id))
      .map(({ id }) => ({ refused: 'counter-busy', counter: id }) as const),
    ...[...people].map(([field, count]) => ({ refused: 'field-in-use', field, people: count }) as const),
    ...rules.fields.flatMap(({ id, letter }) => {
      const holder = day.letterOf[letter];
      const isTaken = holder !== undefined && holder !== id;
      return isTaken ? [{ refused: 'letter-in-use', field: id, letter, holder } as const] : [];
    }),
  ];
}
