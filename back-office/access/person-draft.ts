import type { Assignment, PersonRole, PersonRow } from '#protocol/access.ts';
import { SHORTEST_PIN } from '#protocol/pin-lengths.ts';

/** What stands in the form of a person. */
export interface PersonDraft {
  readonly name: string;
  readonly role: PersonRole;
  readonly pin: string;
  readonly assignments: readonly Assignment[];
}

/** What is wrong with a draft, place by place; `assignments` has one entry for each. */
export interface PersonFlaws {
  readonly name: boolean;
  readonly pin: boolean;
  readonly assignments: readonly ('from' | 'to' | null)[];
}

export function draftOf(person: PersonRow | null): PersonDraft {
  const { name = '', role = 'clerk', assignments = [] } = person ?? {};
  return { name, role, pin: '', assignments };
}

/** Looks a draft over as the hub will; a person who is known keeps their PIN where none is typed, unless they rise. */
export function flawsOf(draft: PersonDraft, person: PersonRow | null): PersonFlaws {
  const { name, role, pin, assignments } = draft;
  const rises = role === 'charge' && person?.role !== 'charge';
  const needsPin = person === null || rises || pin !== '';
  return {
    name: name.trim() === '',
    pin: needsPin && pin.length < SHORTEST_PIN[role],
    assignments: assignments.map(({ from, to }) => {
      if (from === '') return 'from';
      return to !== null && to < from ? 'to' : null;
    }),
  };
}

export function isFlawed({ name, pin, assignments }: PersonFlaws): boolean {
  return name || pin || assignments.some((flaw) => flaw !== null);
}
