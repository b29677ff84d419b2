import { useState } from 'preact/hooks';
import type { ImportAnswer } from '#protocol/catalogue-import.ts';
import { noticeNumber } from '#protocol/notice-parts.ts';
import { Button } from '#screen-kit/looks/Button.tsx';
import { Field } from '#screen-kit/looks/Field.tsx';
import { StatusLine } from '#screen-kit/looks/StatusLine.tsx';
import { Switch } from '#screen-kit/looks/Switch.tsx';
import { catalogueBookWords } from '#words/catalogue-book.ts';
import { catalogueImportWords } from '#words/catalogue-import.ts';
import { useOffice } from '../at-office.ts';
import { useMayRun } from '../use-may-run.ts';
import { ImportFindings } from './ImportFindings.tsx';

type Tried = 'nothing' | 'trying' | 'not-reached' | ImportAnswer;

/** A file is tried first: what it would change, and what cannot be taken. Only then is it imported, whole. */
export function ImportPage({ onEntered }: { onEntered: () => void }) {
  const { view, language, taps } = useOffice();
  const mayRun = useMayRun();
  const [book, words] = [catalogueBookWords[language], catalogueImportWords[language]];
  const [file, setFile] = useState<File | null>(null);
  const [from, setFrom] = useState(view.day);
  const [tried, setTried] = useState<Tried>('nothing');
  const [isByNotice, setByNotice] = useState(true);
  const [head, setHead] = useState({ number: '', issuer: view.office.name.vi, title: '' });
  const attempt = async (chosen: File | null, day: string) => {
    if (!chosen) return;
    setTried('trying');
    setTried(await tryFile(chosen, day));
  };
  const run = typeof tried === 'object' && !('trouble' in tried) ? tried : null;
  const count = run ? run.added.length + run.changed.length : 0;
  const isNumber = noticeNumber.test(head.number.trim().normalize('NFC'));
  const wrong = {
    number: isNumber || head.number === '' ? undefined : book.flaws.impossible,
    issuer: head.issuer.trim() === '' ? book.flaws.missing : undefined,
    title: undefined,
  };
  const lacks =
    count === 0 || (isByNotice && (!isNumber || head.title.trim() === '' || wrong.issuer !== undefined));
  const bring = async () => {
    if (!run) return;
    const number = isByNotice ? head.number.trim() : null;
    const title = isByNotice ? head.title : `${words.title}: ${file?.name ?? ''}`.slice(0, 400);
    const whole = {
      number,
      date: view.day,
      issuer: head.issuer,
      title,
      file: file?.name.slice(0, 400) ?? null,
    };
    const entered = await taps.tap('catalogue:import', { import: run.import, head: whole });
    if (!entered) return;
    onEntered();
    location.hash = 'catalogue';
  };
  const input = (part: 'number' | 'issuer' | 'title', label: string, hint?: string) => (
    <Field label={label} hint={hint} trouble={wrong[part]}>
      <input
        value={head[part]}
        maxLength={part === 'title' ? 1_000 : part === 'issuer' ? 200 : 40}
        onInput={(event) => setHead({ ...head, [part]: event.currentTarget.value })}
      />
    </Field>
  );
  return (
    <section class="import">
      <header class="settings-head">
        <div>
          <h1>{words.title}</h1>
          <div role="status">
            {tried === 'trying' && <StatusLine status="waiting">{words.trying}</StatusLine>}
            {tried === 'not-reached' && <StatusLine status="trouble">{words.notReached}</StatusLine>}
            {run && <StatusLine status="held">{words.tried}</StatusLine>}
          </div>
        </div>
        <Button kind="quiet" onPress={() => (location.hash = 'catalogue')}>
          {book.toBook}
        </Button>
        {mayRun && run && (
          <Button
            kind="primary"
            disabledBecause={lacks ? (count === 0 ? words.nothing : words.needsNotice) : undefined}
            onPress={() => void bring()}
          >
            {words.bring(count)}
          </Button>
        )}
      </header>
      <div class="import-file">
        <Field label={words.choose} hint={words.hint}>
          <input
            type="file"
            accept=".csv,.txt,.tsv,.xlsx"
            onChange={(event) => {
              const chosen = event.currentTarget.files?.[0] ?? null;
              setFile(chosen);
              void attempt(chosen, from);
            }}
          />
        </Field>
        <Field label={words.from}>
          <input
            type="date"
            value={from}
            onChange={(event) => {
              const day = event.currentTarget.value || view.day;
              setFrom(day);
              void attempt(file, day);
            }}
          />
        </Field>
      </div>
      {typeof tried === 'object' && 'trouble' in tried && (
        <p class="field-trouble" role="alert">
          {[words.files[tried.trouble], tried.at && words.thePlace(tried.at)].filter(Boolean).join(' ')}
        </p>
      )}
      {run && (
        <>
          {count > 0 && (
            <div class="import-head">
              <Switch
                label={words.byNotice}
                detail={words.byNoticeDetail}
                isOn={isByNotice}
                on={book.yes}
                off={book.no}
                onChange={setByNotice}
              />
              {isByNotice && input('number', book.number, book.numberHint)}
              {isByNotice && input('issuer', book.issuer)}
              {isByNotice && input('title', book.heading, book.headingHint)}
            </div>
          )}
          <ImportFindings run={run} />
        </>
      )}
    </section>
  );
}

async function tryFile(file: File, from: string): Promise<Tried> {
  try {
    const response = await fetch(`/catalogue-import?from=${from}`, { method: 'POST', body: file });
    if (!response.ok && response.status !== 422 && response.status !== 413) return 'not-reached';
    return (await response.json()) as ImportAnswer;
  } catch {
    // No link, or the file has gone since it was chosen.
    return 'not-reached';
  }
}
