import { useState } from 'preact/hooks';
import type { PersonRow } from '#protocol/access.ts';
import { Button } from '#screen-kit/looks/Button.tsx';

import { accessWords } from '#words/access.ts';
import { useOffice } from '../at-office.ts';
import { AskTwice } from './AskTwice.tsx';
import { PageHead } from './PageHead.tsx';
import { PersonForm } from './PersonForm.tsx';
import { useMayRun } from './use-may-run.ts';
import { writtenDay } from './written-day.ts';

/** Who works here, what they may do, and where they sit on which days. */
export function PeoplePage() {
  const { view, language, isLive } = useOffice();
  const words = accessWords[language];
  const { isSetUp, people } = view.access;
  const [isAdding, setAdding] = useState(false);
  const mayRun = useMayRun();
  return (
    <section class="access-page">
      <PageHead title={words.people}>
        {isSetUp && mayRun && isLive && !isAdding && (
          <Button kind="primary" onPress={() => setAdding(true)}>
            {words.addPerson}
          </Button>
        )}
      </PageHead>
      {!isSetUp && <p class="access-note">{words.trial}</p>}
      {isAdding && <PersonForm person={null} onDone={() => setAdding(false)} />}
      <ul class="access-list">
        {people.map((person) => (
          <PersonLine key={person.id} {...{ person, mayRun }} />
        ))}
      </ul>
    </section>
  );
}

function PersonLine({ person, mayRun }: { person: PersonRow; mayRun: boolean }) {
  const { view, taps, language, isLive } = useOffice();
  const words = accessWords[language];
  const [isOpen, setOpen] = useState(false);
  const { id, name, role, at } = person;
  const assigned = person.assignments.map(({ counters, fields, from, to }) => {
    const fieldName = (id: string) => view.fields.find((field) => field.id === id)?.name[language] ?? id;
    return words.assigned(
      counters.map(words.counterNo).join(', '),
      fields.map(fieldName).join(', '),
      writtenDay(from),
      to === null ? null : writtenDay(to),
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
        {mayRun && isLive && (
          <Button kind="quiet" label={`${words.change}: ${name}`} onPress={() => setOpen(!isOpen)}>
            {words.change}
          </Button>
        )}
        {mayRun && isLive && (
          <AskTwice
            act={words.remove}
            keep={words.keep}
            label={`${words.remove}: ${name}`}
            question={words.removePerson(name)}
            onYes={() => void taps.tap('person:remove', { person: id })}
          />
        )}
      </div>
      {isOpen && <PersonForm person={person} onDone={() => setOpen(false)} />}
    </li>
  );
}
