import type { CatalogueBook } from '#protocol/notices.ts';
import { catalogueBookWords } from '#words/catalogue-book.ts';
import { useOffice } from '../at-office.ts';
import { writtenDay } from '../today/day-words.ts';
import { changesByDay, type DayOfChanges } from './changes-by-day.ts';
import { citeNotice } from './cite-notice.ts';

/** The most that one day lists; a whole import changes hundreds. */
const MOST_SHOWN = 60;

/** What changes when: the coming days first, nearest first, then those that are over. */
export function ChangeCalendar({ book }: { book: CatalogueBook }) {
  const { view, language, words: office } = useOffice();
  const words = catalogueBookWords[language];
  const days = changesByDay(book);
  const coming = days.filter(({ day }) => day >= view.day);
  const past = days.filter(({ day }) => day < view.day).reverse();
  const list = (some: readonly DayOfChanges[]) => (
    <ol class="calendar">
      {some.map(({ day, changes }) => (
        <li key={day}>
          <h3>{day === view.day ? words.today : writtenDay(day, office)}</h3>
          <ul>
            {changes.slice(0, MOST_SHOWN).map(({ procedure, name, kind, notice }) => (
              <li key={`${procedure} ${notice ?? ''}`}>
                <strong>{kind === 'ended' ? words.ends : words.kinds[kind]}</strong> {name}
                {notice && <span>{citeNotice(book, notice, words)}</span>}
              </li>
            ))}
            {changes.length > MOST_SHOWN && <li>{words.rows(changes.length)}</li>}
          </ul>
        </li>
      ))}
    </ol>
  );
  return (
    <div>
      <h2>{words.coming}</h2>
      {coming.length === 0 ? <p class="book-count">{words.nothingComing}</p> : list(coming)}
      {past.length > 0 && <h2>{words.past}</h2>}
      {past.length > 0 && list(past)}
    </div>
  );
}
