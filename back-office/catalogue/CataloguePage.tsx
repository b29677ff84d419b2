import { useEffect, useState } from 'preact/hooks';
import { Button } from '#screen-kit/looks/Button.tsx';
import { catalogueBookWords } from '#words/catalogue-book.ts';
import { useOffice } from '../at-office.ts';
import { useMayRun } from '../use-may-run.ts';
import { useHash } from '../use-hash.ts';
import { ChangeCalendar } from './ChangeCalendar.tsx';
import { ImportPage } from './ImportPage.tsx';
import { draftOf, emptyDraft, keepDraft, keptDraft, newRow } from './notice-draft.ts';
import { NoticeForm } from './NoticeForm.tsx';
import { NoticeList } from './NoticeList.tsx';
import { ProcedureList } from './ProcedureList.tsx';
import { useBook } from './use-book.ts';

const tabs = ['procedures', 'notices', 'calendar'] as const;

/** The office's book of procedures: what is in force when, the notices behind it, and what is to come. */
export function CataloguePage() {
  const { view, language } = useOffice();
  const mayRun = useMayRun();
  const hash = useHash();
  const words = catalogueBookWords[language];
  const book = useBook();
  const [tab, setTab] = useState<(typeof tabs)[number]>('procedures');
  // Another page begins at its head, however far down the list somebody was.
  useEffect(() => scrollTo(0, 0), [hash]);
  const toForm = () => (location.hash = 'catalogue/new');
  if (!book) return <p class="book-reading">{words.reading}</p>;
  if (hash === '#catalogue/new') {
    return (
      <NoticeForm
        book={book}
        onEntered={() => {
          setTab('notices');
          location.hash = 'catalogue';
        }}
      />
    );
  }
  if (hash === '#catalogue/import') return <ImportPage onEntered={() => setTab('notices')} />;
  return (
    <section class="book">
      <header class="settings-head">
        <div>
          <h1>{words.title}</h1>
        </div>
        {mayRun && <Button onPress={() => (location.hash = 'catalogue/import')}>{words.bring}</Button>}
        {mayRun && (
          <Button kind="primary" onPress={toForm}>
            {words.enter}
          </Button>
        )}
      </header>
      <nav class="book-tabs" role="tablist" aria-label={words.title}>
        {tabs.map((one) => (
          <button key={one} type="button" role="tab" aria-selected={tab === one} onClick={() => setTab(one)}>
            {words.tabs[one]}
          </button>
        ))}
      </nav>
      {tab === 'procedures' && (
        <ProcedureList
          book={book}
          onChange={(kind, procedure) => {
            const draft = keptDraft() ?? emptyDraft(view.day, view.office.name.vi);
            keepDraft({ ...draft, rows: [...draft.rows, newRow(draft, kind, procedure)] });
            toForm();
          }}
        />
      )}
      {tab === 'notices' && (
        <NoticeList
          book={book}
          onAgain={(notice) => {
            keepDraft(draftOf(notice));
            toForm();
          }}
        />
      )}
      {tab === 'calendar' && <ChangeCalendar book={book} />}
    </section>
  );
}
