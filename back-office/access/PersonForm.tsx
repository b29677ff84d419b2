import { useState } from 'preact/hooks';
import { personRoles, type PersonRow } from '#protocol/access.ts';
import { SHORTEST_PIN } from '#protocol/pin-lengths.ts';
import { workingDayOf } from '#queue/working-day.ts';
import { Button } from '#screen-kit/looks/Button.tsx';
import { Chip } from '#screen-kit/looks/Chip.tsx';
import { Field } from '#screen-kit/looks/Field.tsx';
import { accessWords } from '#words/access.ts';
import { useOffice } from '../at-office.ts';
import { Choice } from '../Choice.tsx';
import { AssignmentFields } from './AssignmentFields.tsx';
import { draftOf, flawsOf, isFlawed, type PersonDraft } from './person-draft.ts';

/** A person's name, rank, PIN and places; a new one when none is given. What is wrong stands beside its field. */
export function PersonForm({ person, onDone }: { person: PersonRow | null; onDone: () => void }) {
  const { taps, language, now } = useOffice();
  const words = accessWords[language];
  const [draft, setDraft] = useState<PersonDraft>(() => draftOf(person));
  const [isTried, setTried] = useState(false);
  const edit = (change: Partial<PersonDraft>) => setDraft({ ...draft, ...change });
  const flaws = flawsOf(draft, person);
  const shortest = SHORTEST_PIN[draft.role];
  const save = async () => {
    setTried(true);
    if (isFlawed(flaws)) return;
    const { role, pin, assignments } = draft;
    const name = draft.name.trim();
    const isDone = person
      ? await taps.tap('person:change', {
          ...{ person: person.id, name, role, assignments },
          pin: pin === '' ? null : pin,
        })
      : await taps.tap('person:add', { name, role, pin, assignments });
    if (isDone) onDone();
  };
  return (
    <div class="access-form">
      <Field label={words.name} trouble={isTried && flaws.name ? words.nameMissing : undefined}>
        <input
          value={draft.name}
          maxLength={60}
          autocomplete="off"
          onInput={(event) => edit({ name: event.currentTarget.value })}
        />
      </Field>
      <div>
        <Choice title={words.rank}>
          {personRoles.map((role) => (
            <Chip key={role} kind="radio" isChosen={draft.role === role} onPress={() => edit({ role })}>
              {words.ranks[role]}
            </Chip>
          ))}
        </Choice>
        <p>{words.rankHints[draft.role]}</p>
      </div>
      <Field
        label={person ? words.newPin : words.pin}
        hint={words.pinHint(shortest)}
        trouble={isTried && flaws.pin ? words.pinShort(shortest) : undefined}
      >
        <input
          type="password"
          inputMode="numeric"
          autocomplete="new-password"
          maxLength={12}
          value={draft.pin}
          onInput={(event) => edit({ pin: event.currentTarget.value.replace(/\D/g, '') })}
        />
      </Field>
      <div>
        <h3>{words.assignments}</h3>
        <p>{words.assignmentsHint}</p>
        {draft.assignments.map((assignment, at) => (
          <AssignmentFields
            key={at}
            assignment={assignment}
            flaw={isTried ? (flaws.assignments[at] ?? null) : null}
            onChange={(changed) =>
              edit({ assignments: draft.assignments.map((one, place) => (place === at ? changed : one)) })
            }
            onRemove={() => edit({ assignments: draft.assignments.filter((_, place) => place !== at) })}
          />
        ))}
        <Button
          kind="quiet"
          onPress={() =>
            edit({
              assignments: [
                ...draft.assignments,
                { counters: [], fields: [], from: workingDayOf(now), to: null },
              ],
            })
          }
        >
          {words.addAssignment}
        </Button>
      </div>
      <div class="access-acts">
        <Button kind="primary" onPress={() => void save()}>
          {words.save}
        </Button>
        <Button kind="quiet" onPress={onDone}>
          {words.keep}
        </Button>
      </div>
    </div>
  );
}
