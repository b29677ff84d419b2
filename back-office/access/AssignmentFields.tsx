import type { Assignment } from '#protocol/access.ts';
import { Button } from '#screen-kit/looks/Button.tsx';
import { Chip } from '#screen-kit/looks/Chip.tsx';
import { Field } from '#screen-kit/looks/Field.tsx';
import { accessWords } from '#words/access.ts';
import { useOffice } from '../at-office.ts';

interface AssignmentFieldsProps {
  readonly assignment: Assignment;
  readonly flaw: 'from' | 'to' | null;
  readonly onChange: (assignment: Assignment) => void;
  readonly onRemove: () => void;
}

/** At which counters and in which fields somebody works, from one day to another. */
export function AssignmentFields({ assignment, flaw, onChange, onRemove }: AssignmentFieldsProps) {
  const { view, language } = useOffice();
  const words = accessWords[language];
  const { counters, fields, from, to } = assignment;
  const allCounters = view.counters.map(({ counter }) => counter.id);
  // A field that the office has given up since is still what somebody is assigned to, until it is taken away here.
  const allFields = new Map(view.fields.map(({ id, name }) => [id, name[language]]));
  for (const id of fields) if (!allFields.has(id)) allFields.set(id, id);
  const toggle = <T,>(all: readonly T[], chosen: readonly T[], one: T) =>
    all.filter((each) => (each === one ? !chosen.includes(one) : chosen.includes(each)));
  return (
    <div class="assignment">
      <div class="choice-answers" role="group" aria-label={words.counter}>
        {allCounters.map((counter) => (
          <Chip
            key={counter}
            kind="checkbox"
            isChosen={counters.includes(counter)}
            onPress={() => onChange({ ...assignment, counters: toggle(allCounters, counters, counter) })}
          >
            {words.counterNo(counter)}
          </Chip>
        ))}
      </div>
      <div class="choice-answers" role="group" aria-label={words.fields}>
        {[...allFields].map(([id, name]) => (
          <Chip
            key={id}
            kind="checkbox"
            isChosen={fields.includes(id)}
            onPress={() => onChange({ ...assignment, fields: toggle([...allFields.keys()], fields, id) })}
          >
            {name}
          </Chip>
        ))}
      </div>
      <div class="assignment-days">
        <Field label={words.fromDay} trouble={flaw === 'from' ? words.dayMissing : undefined}>
          <input
            type="date"
            value={from}
            onInput={(event) => onChange({ ...assignment, from: event.currentTarget.value })}
          />
        </Field>
        <Field label={words.toDay} trouble={flaw === 'to' ? words.dayOrder : undefined}>
          <input
            type="date"
            value={to ?? ''}
            onInput={(event) => onChange({ ...assignment, to: event.currentTarget.value || null })}
          />
        </Field>
        <Button kind="quiet" onPress={onRemove}>
          {words.removeAssignment}
        </Button>
      </div>
    </div>
  );
}
