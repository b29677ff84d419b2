import type { CatalogueBook } from '#protocol/notices.ts';
import { Button } from '#screen-kit/looks/Button.tsx';
import { Chip } from '#screen-kit/looks/Chip.tsx';
import { Field } from '#screen-kit/looks/Field.tsx';
import { catalogueBookWords } from '#words/catalogue-book.ts';
import { useOffice } from '../at-office.ts';
import { ContentForm } from './ContentForm.tsx';
import { baseOf, differing, type DraftRow } from './notice-draft.ts';

interface NoticeRowFormProps {
  readonly book: CatalogueBook;
  readonly row: DraftRow;
  /** What is wrong at a place of this row; '' is the row itself. */
  readonly wrong: (place: string) => string | undefined;
  readonly onEdit: (change: Partial<DraftRow>) => void;
  readonly onRemove: () => void;
}

/** What the notice does to one procedure, and from when. */
export function NoticeRowForm({ book, row, wrong, onEdit, onRemove }: NoticeRowFormProps) {
  const { language } = useOffice();
  const words = catalogueBookWords[language];
  const base = row.kind === 'new' ? null : baseOf(book, row);
  const name =
    row.kind === 'new' ? row.texts.name?.trim() || words.newProcedure : (base?.name ?? row.procedure);
  const hasText = row.kind === 'new' || row.kind === 'amended' || row.kind === 'standardised';
  const day = (part: 'from' | 'to', label: string, hint?: string) => (
    <Field label={label} hint={hint} trouble={wrong(part)}>
      <input
        type="date"
        value={row[part]}
        onInput={(event) => onEdit({ [part]: event.currentTarget.value })}
      />
    </Field>
  );
  return (
    <fieldset class="notice-row">
      <legend>
        {words.kinds[row.kind]}: {name}
      </legend>
      {wrong('') && (
        <p class="field-trouble" role="alert">
          {wrong('')}
        </p>
      )}
      <div class="notice-row-days">
        {day('from', row.kind === 'repealed' ? words.goneFrom : words.fromDay)}
        {hasText && day('to', words.toDay, words.toDayHint)}
        {row.kind !== 'process' && (
          <Chip
            kind="checkbox"
            isChosen={row.internalProcess}
            onPress={() => onEdit({ internalProcess: !row.internalProcess })}
          >
            {words.internalProcess}
          </Chip>
        )}
        <Button kind="quiet" label={words.removeRow(name)} onPress={onRemove}>
          {words.remove}
        </Button>
      </div>
      {hasText && (
        <ContentForm
          {...{ row, base }}
          wrong={(part) => wrong(`${row.kind === 'new' ? 'content' : 'change'}.${part}`)}
          onEdit={(texts) => onEdit({ texts: { ...row.texts, ...texts } })}
        />
      )}
      {row.kind !== 'new' && hasText && differing(row, base).length === 0 && <p>{words.nothingDiffers}</p>}
    </fieldset>
  );
}
