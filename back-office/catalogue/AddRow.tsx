import { useState } from 'preact/hooks';
import type { CatalogueBook } from '#protocol/notices.ts';
import { type ChangeKind, changeKinds } from '#protocol/notice-parts.ts';
import { Button } from '#screen-kit/looks/Button.tsx';
import { Chip } from '#screen-kit/looks/Chip.tsx';
import { Field } from '#screen-kit/looks/Field.tsx';
import { pressable } from '#screen-kit/looks/pressable.ts';
import { catalogueBookWords } from '#words/catalogue-book.ts';
import { useOffice } from '../at-office.ts';
import { Choice } from '../Choice.tsx';
import { isMeant, lastOf } from './book-facts.ts';

/** As many as one looks through before typing another letter. */
const MOST_OFFERED = 8;

interface AddRowProps {
  readonly book: CatalogueBook;
  readonly onAdd: (kind: ChangeKind, procedure: string) => void;
}

/** What a notice does to one more procedure: first what, then which. */
export function AddRow({ book, onAdd }: AddRowProps) {
  const { language } = useOffice();
  const words = catalogueBookWords[language];
  const [kind, setKind] = useState<ChangeKind>('amended');
  const [typed, setTyped] = useState('');
  const offered =
    typed.trim() === ''
      ? []
      : book.procedures
          .flatMap(({ id, versions }) => {
            const content = lastOf(versions)?.content;
            return content && isMeant(content, typed) ? [{ id, content }] : [];
          })
          .slice(0, MOST_OFFERED);
  return (
    <section class="add-row">
      <h3>{words.addRow}</h3>
      <Choice title={words.whatHappens}>
        {changeKinds.map((one) => (
          <Chip key={one} kind="radio" isChosen={kind === one} onPress={() => setKind(one)}>
            {words.kinds[one]}
          </Chip>
        ))}
      </Choice>
      {kind === 'new' ? (
        <Button onPress={() => onAdd('new', '')}>{words.addRow}</Button>
      ) : (
        <>
          <Field label={words.whichProcedure} hint={words.whichHint}>
            <input
              type="search"
              value={typed}
              onInput={(event) => setTyped(event.currentTarget.value)}
              onKeyDown={(event) => {
                // Enter would save the whole notice.
                if (event.key === 'Enter') event.preventDefault();
              }}
            />
          </Field>
          {typed.trim() !== '' && offered.length === 0 && <p>{words.noneFound}</p>}
          <ul class="add-row-offers">
            {offered.map(({ id, content }) => (
              <li key={id}>
                <button
                  type="button"
                  class="book-line"
                  {...pressable(() => {
                    onAdd(kind, id);
                    setTyped('');
                  })}
                >
                  {content.code === null ? (
                    <span>{words.noCode}</span>
                  ) : (
                    <span class="figures">{content.code}</span>
                  )}
                  <strong>{content.name}</strong>
                  <span>{content.area}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
