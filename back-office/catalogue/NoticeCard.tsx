import { useState } from 'preact/hooks';
import type { CatalogueBook, Notice } from '#protocol/notices.ts';
import { publishedPlaces } from '#protocol/notice-parts.ts';
import { workingDayOf } from '#queue/working-day.ts';
import { Button } from '#screen-kit/looks/Button.tsx';
import { Chip } from '#screen-kit/looks/Chip.tsx';
import { StatusLine } from '#screen-kit/looks/StatusLine.tsx';
import { catalogueBookWords } from '#words/catalogue-book.ts';
import { writtenDate } from '#screen-kit/written-time.ts';
import { useOffice } from '../at-office.ts';
import { useMayRun } from '../use-may-run.ts';
import { shortNotice } from './cite-notice.ts';
import { rowName } from './row-name.ts';

interface NoticeCardProps {
  readonly book: CatalogueBook;
  readonly notice: Notice;
  readonly onAgain: (notice: Notice) => void;
}

/** A whole import is not listed here; the calendar and the list of procedures have it. */
const MOST_SHOWN = 40;

/** One notice: what it did to which procedure from when, where it was published, and the way to take it back. */
export function NoticeCard({ book, notice, onAgain }: NoticeCardProps) {
  const { language, taps } = useOffice();
  const mayRun = useMayRun();
  const words = catalogueBookWords[language];
  const [isAsking, setAsking] = useState(false);
  const { entered, withdrawn, published, rows } = notice;
  const dayOf = (at: number) => writtenDate(workingDayOf(at));
  const withdraw = async () => {
    await taps.tap('notice:withdraw', { notice: notice.id });
    setAsking(false);
  };
  return (
    <li class={withdrawn ? 'notice notice-withdrawn' : 'notice'}>
      <div>
        <h2>{shortNotice(notice, words)}</h2>
        <p>{notice.title}</p>
        <p class="notice-small">
          {words.issuedBy(notice.issuer)} · {words.enteredBy(entered.by, dayOf(entered.at))}
          {notice.file && ` · ${words.file}: ${notice.file}`}
        </p>
        <ul class="notice-rows">
          {rows.slice(0, MOST_SHOWN).map((row) => (
            <li key={row.procedure}>
              <strong>{words.kinds[row.kind]}</strong> {rowName(book, row)}
              <span>
                {words.from(writtenDate(row.from))}
                {row.internalProcess && row.kind !== 'process' && ` · ${words.internalProcess}`}
              </span>
            </li>
          ))}
          {rows.length > MOST_SHOWN && <li>{words.rows(rows.length)}</li>}
        </ul>
      </div>
      {withdrawn ? (
        <div>
          <StatusLine status="absent">{words.withdrawnBy(withdrawn.by, dayOf(withdrawn.at))}</StatusLine>
          {mayRun && (
            <Button kind="quiet" onPress={() => onAgain(notice)}>
              {words.again}
            </Button>
          )}
        </div>
      ) : (
        <div>
          <h3>{words.publishedTitle}</h3>
          <div class="notice-places" role="group" aria-label={words.publishedTitle}>
            {publishedPlaces.map((place) => {
              const done = published[place];
              return (
                <div key={place}>
                  <Chip
                    kind="checkbox"
                    isChosen={done !== undefined}
                    onPress={() =>
                      void taps.tap('notice:publish', {
                        notice: notice.id,
                        place,
                        isDone: done === undefined,
                      })
                    }
                  >
                    {words.places[place]}
                  </Chip>
                  <span>{done ? words.publishedBy(done.by, writtenDate(done.day)) : words.notYet}</span>
                </div>
              );
            })}
          </div>
          <div class="book-acts">
            <a href={`/sheets/posting-${notice.id}.pdf`} target="_blank" rel="noreferrer">
              {words.sheet}
            </a>
            {mayRun && !isAsking && (
              <Button kind="quiet" onPress={() => setAsking(true)}>
                {words.withdraw}
              </Button>
            )}
          </div>
          {isAsking && (
            <div class="notice-question" role="alert">
              <p>{words.withdrawQuestion}</p>
              <Button onPress={() => setAsking(false)}>{words.no}</Button>
              <Button kind="primary" onPress={() => void withdraw()}>
                {words.withdrawYes}
              </Button>
            </div>
          )}
        </div>
      )}
    </li>
  );
}
