import type { ComponentChildren } from 'preact';
import type { DryRun } from '#protocol/catalogue-import.ts';
import { catalogueBookWords } from '#words/catalogue-book.ts';
import { catalogueImportWords } from '#words/catalogue-import.ts';
import { useOffice } from '../at-office.ts';

/** What is shown of a long list; the numbers say how many there are. */
const MOST_SHOWN = 200;

/** What a dry run has found: rows set aside first, for they are what somebody must look at. */
export function ImportFindings({ run }: { run: DryRun }) {
  const { language } = useOffice();
  const [book, words] = [catalogueBookWords[language], catalogueImportWords[language]];
  const named = (title: string, count: number, rows: ComponentChildren) =>
    count > 0 && (
      <section>
        <h2>
          {title} <span class="figures">{count}</span>
        </h2>
        <ul class="import-rows">{rows}</ul>
        {count > MOST_SHOWN && <p>{words.more(count - MOST_SHOWN)}</p>}
      </section>
    );
  return (
    <div class="import-findings">
      <p class="book-count">
        {words.read(run.rows, words.encodings[run.encoding])} {words.counts.same}: {run.same}.
      </p>
      {named(
        words.counts.aside,
        run.aside.length,
        run.aside.slice(0, MOST_SHOWN).map(({ row, column, trouble, cell }) => (
          <li key={row}>
            <span>{words.row(row)}</span>
            <strong>{column ?? '–'}</strong>
            <span>{words.rows[trouble]}</span>
            <q>{cell}</q>
          </li>
        )),
      )}
      {named(
        words.counts.changed,
        run.changed.length,
        run.changed.slice(0, MOST_SHOWN).map(({ row, name, code, parts }) => (
          <li key={row} class="import-changed">
            <span>{words.row(row)}</span>
            <strong>
              {code} {name}
            </strong>
            <dl>
              {parts.map(({ part, before, after }) => (
                <div key={part}>
                  <dt>{book.parts[part]}</dt>
                  <dd>
                    <del>{before ?? words.emptyBefore}</del>
                  </dd>
                  <dd>
                    <ins>{after}</ins>
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        )),
      )}
      {named(
        words.counts.added,
        run.added.length,
        run.added.slice(0, MOST_SHOWN).map(({ row, name, code }) => (
          <li key={row} class="import-added">
            <span>{words.row(row)}</span>
            <strong>
              {code} {name}
            </strong>
          </li>
        )),
      )}
      {run.unmentioned.length > 0 && (
        <details>
          <summary>
            {words.counts.unmentioned} <span class="figures">{run.unmentioned.length}</span>
          </summary>
          <p>{words.unmentionedHint}</p>
          <ul class="import-rows">
            {run.unmentioned.slice(0, MOST_SHOWN).map(({ name, code }) => (
              <li key={`${code ?? ''} ${name}`} class="import-added">
                <span>{code}</span>
                <strong>{name}</strong>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
