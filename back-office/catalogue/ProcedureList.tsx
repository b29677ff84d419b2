import { useState } from 'preact/hooks';
import type { CatalogueBook } from '#protocol/notices.ts';
import type { ChangeKind } from '#protocol/notice-parts.ts';
import { Chip } from '#screen-kit/looks/Chip.tsx';
import { Field } from '#screen-kit/looks/Field.tsx';
import { catalogueBookWords } from '#words/catalogue-book.ts';
import { useOffice } from '../at-office.ts';
import { isMeant, type ProcedureState, standing } from './book-facts.ts';
import { ProcedureEntry } from './ProcedureEntry.tsx';

const states = ['in-force', 'coming', 'ended'] as const;

export interface ProcedureListProps {
  readonly book: CatalogueBook;
  /** Somebody wishes to change a procedure by a notice. */
  readonly onChange: (kind: ChangeKind, procedure: string) => void;
}

/** Every procedure that the book knows, found by its words and by how it stands today. */
export function ProcedureList({ book, onChange }: ProcedureListProps) {
  const { view, language } = useOffice();
  const words = catalogueBookWords[language];
  const [typed, setTyped] = useState('');
  const [state, setState] = useState<ProcedureState>('in-force');
  const [opened, setOpened] = useState<string | null>(null);
  const known = book.procedures.flatMap((procedure) => {
    const stands = standing(procedure, view.day);
    return stands ? [{ procedure, ...stands }] : [];
  });
  const meant = known.filter(({ version }) => isMeant(version.content, typed));
  const shown = meant.filter((one) => one.state === state);
  return (
    <div>
      <div class="book-filter">
        <Field label={words.search}>
          <input type="search" value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
        </Field>
        <div class="book-states" role="radiogroup" aria-label={words.tabs.procedures}>
          {states.map((one) => (
            <Chip key={one} kind="radio" isChosen={state === one} onPress={() => setState(one)}>
              {`${words.states[one]} · ${meant.filter((candidate) => candidate.state === one).length}`}
            </Chip>
          ))}
        </div>
        <div class="book-downloads">
          <a href="/sheets/posting.pdf" target="_blank" rel="noreferrer">
            {words.sheetOfAll}
          </a>
          <a href="/catalogue.csv" download>
            {words.csv}
          </a>
          <a href="/catalogue-portal.json" download>
            {words.json}
          </a>
        </div>
      </div>
      <p role="status" class="book-count">
        {shown.length === 0 ? words.noneFound : words.found(shown.length)}
      </p>
      <ul class="book-list">
        {shown.map(({ procedure, version }) => (
          <ProcedureEntry
            key={procedure.id}
            {...{ book, procedure, version, onChange }}
            isOpen={opened === procedure.id}
            onToggle={() => setOpened(opened === procedure.id ? null : procedure.id)}
          />
        ))}
      </ul>
    </div>
  );
}
