import { useState } from 'preact/hooks';
import type { CatalogueBook } from '#protocol/notices.ts';
import { Button } from '#screen-kit/looks/Button.tsx';
import { Field } from '#screen-kit/looks/Field.tsx';
import { StatusLine } from '#screen-kit/looks/StatusLine.tsx';
import { Switch } from '#screen-kit/looks/Switch.tsx';
import { catalogueBookWords } from '#words/catalogue-book.ts';
import { useOffice } from '../at-office.ts';
import { useMayRun } from '../use-may-run.ts';
import { AddRow } from './AddRow.tsx';
import { newRow } from './notice-draft.ts';
import { NoticeRowForm } from './NoticeRowForm.tsx';
import { useNoticeDraft } from './use-notice-draft.ts';

interface NoticeFormProps {
  readonly book: CatalogueBook;
  readonly onEntered: () => void;
}

/** A notice is typed here, with all its procedures. It is entered whole, and only when the hub finds nothing wrong. */
export function NoticeForm({ book, onEntered }: NoticeFormProps) {
  const { language } = useOffice();
  const mayRun = useMayRun();
  const words = catalogueBookWords[language];
  const { draft, flaws, isUnreached, edit, editRow, discard, save } = useNoticeDraft(book);
  const [isSaving, setSaving] = useState(false);
  const wrong = (place: string) => {
    const flaw = flaws.find(({ at }) => at === place);
    if (!flaw) return undefined;
    return [words.flaws[flaw.flaw], flaw.other && words.otherNotice(flaw.other)].filter(Boolean).join(' ');
  };
  const submit = async () => {
    if (isSaving) return;
    setSaving(true);
    const entered = await save();
    setSaving(false);
    if (entered) onEntered();
    // The first mark comes into sight, also for whoever cannot see the page.
    else
      requestAnimationFrame(() =>
        document
          .querySelector<HTMLElement>('.notice-form .field-trouble')
          ?.scrollIntoView({ block: 'center' }),
      );
  };
  const input = (part: 'number' | 'issuer' | 'title' | 'file', label: string, hint?: string) => (
    <Field label={label} hint={hint} trouble={wrong(part)}>
      <input
        value={draft[part]}
        aria-invalid={wrong(part) !== undefined}
        onInput={(event) => edit({ [part]: event.currentTarget.value })}
      />
    </Field>
  );
  return (
    <form
      class="notice-form"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <header class="settings-head">
        <div>
          <h1>{words.formTitle}</h1>
          <div role="status">
            {isUnreached ? (
              <StatusLine status="trouble">{words.notReached}</StatusLine>
            ) : flaws.length > 0 ? (
              <StatusLine status="trouble">{wrong('') ?? words.look}</StatusLine>
            ) : (
              <StatusLine status="held">{`${words.kept} ${words.formHint}`}</StatusLine>
            )}
          </div>
        </div>
        <Button kind="quiet" onPress={() => (location.hash = 'catalogue')}>
          {words.toBook}
        </Button>
        <Button onPress={discard}>{words.discard}</Button>
        {mayRun && <Button kind="primary">{words.save}</Button>}
      </header>
      <div class="notice-head">
        <Switch
          label={words.isCorrection}
          detail={words.isCorrectionDetail}
          isOn={draft.isCorrection}
          on={words.yes}
          off={words.no}
          onChange={(isCorrection) => edit({ isCorrection })}
        />
        {!draft.isCorrection && input('number', words.number, words.numberHint)}
        <Field label={words.date} trouble={wrong('date')}>
          <input
            type="date"
            value={draft.date}
            onInput={(event) => edit({ date: event.currentTarget.value })}
          />
        </Field>
        {input('issuer', words.issuer)}
        <div class="notice-wide">{input('title', words.heading, words.headingHint)}</div>
        <div class="notice-wide">{input('file', words.fileLabel, words.fileHint)}</div>
      </div>
      <h2>{words.rowsTitle}</h2>
      {wrong('rows') && (
        <p class="field-trouble" role="alert">
          {wrong('rows')}
        </p>
      )}
      {draft.rows.map((row, at) => (
        <NoticeRowForm
          key={row.key}
          {...{ book, row }}
          wrong={(place) => wrong(place === '' ? `rows.${at}` : `rows.${at}.${place}`)}
          onEdit={(change) => editRow(row.key, change)}
          onRemove={() => edit({ rows: draft.rows.filter(({ key }) => key !== row.key) })}
        />
      ))}
      <AddRow
        book={book}
        onAdd={(kind, procedure) => edit({ rows: [...draft.rows, newRow(draft, kind, procedure)] })}
      />
    </form>
  );
}
