import { useState } from 'preact/hooks';
import type { PersonRow } from '#protocol/access.ts';
import { Button } from '#screen-kit/looks/Button.tsx';
import { writtenDate } from '#screen-kit/written-time.ts';
import { accessWords } from '#words/access.ts';
import { useOffice } from '../at-office.ts';
import { useMayRun } from '../use-may-run.ts';
import { LineActs } from './LineActs.tsx';
import { PageHead } from './PageHead.tsx';
import { PersonForm } from './PersonForm.tsx';

/** Who works here, what they may do, and where they sit on which days. */
export function PeoplePage() {
  const { view, language } = useOffice();
  const words = accessWords[language];
  const { isSetUp, people } = view.access;
  const [isAdding, setAdding] = useState(false);
  const mayRun = useMayRun();
  return (
    <section class="access-page">
      <PageHead title={words.people}>
        {isSetUp && mayRun && !isAdding && (
          <Button kind="primary" onPress={() => setAdding(true)}>
            {words.addPerson}
          </Button>
        )}
      </PageHead>
      {!isSetUp && <p class="access-note">{words.trial}</p>}
      {isAdding && <PersonForm person={null} onDone={() => setAdding(false)} />}
      <ul class="access-list">
        {people.map((person) => (
          <PersonLine key={person.id} person={person} />
        ))}
      </ul>
    </section>
  );
}

function PersonLine({ person }: { person: PersonRow }) {
  const { view, taps, language } = useOffice();
  const words = accessWords[language];
  const [isOpen, setOpen] = useState(false);
  const { id, name, role, at } = person;
  const assigned = person.assignments.map(({ counters, fields, from, to }) => {
    const fieldName = (id: string) => view.fields.find((field) => field.id === id)?.name[language] ?? id;
    return words.assigned(
      counters.map(words.counterNo).join(', '),
      fields.map(fieldName).join(', '),
      writtenDate(from),
      to === null ? null : writtenDate(to),
    );
  });
  const says = [words.ranks[role], ...assigned, at.length > 0 ? words.signedInAt(at.join(', ')) : ''];
  return (
    <li>
      <div class="access-line">
        <div>
          <b>{name}</b>
          <span>{says.filter(Boolean).join(' · ')}</span>
        </div>
        <LineActs
          name={name}
          question={words.removePerson(name)}
          onChange={() => setOpen(!isOpen)}
          onRemove={() => void taps.tap('person:remove', { person: id })}
        />
      </div>
      {isOpen && <PersonForm person={person} onDone={() => setOpen(false)} />}
    </li>
  );
}
