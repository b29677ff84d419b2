import type { Version } from '#protocol/notices.ts';
import { contentParts } from '#protocol/notice-parts.ts';
import { Button } from '#screen-kit/looks/Button.tsx';
import { pressable } from '#screen-kit/looks/pressable.ts';
import { catalogueBookWords } from '#words/catalogue-book.ts';
import { writtenDate } from '#screen-kit/written-time.ts';
import { useOffice } from '../at-office.ts';
import { useMayRun } from '../use-may-run.ts';
import { type BookProcedure, holdsOn, neverHeld } from './book-facts.ts';
import { citeNotice } from './cite-notice.ts';
import type { ProcedureListProps } from './ProcedureList.tsx';

interface ProcedureEntryProps extends ProcedureListProps {
  readonly procedure: BookProcedure;
  /** The one that tells best how it stands. */
  readonly version: Version;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** One procedure: a line, and opened all that it says, and what it said before. */
export function ProcedureEntry({
  book,
  procedure,
  version,
  isOpen,
  onToggle,
  onChange,
}: ProcedureEntryProps) {
  const { view, language } = useOffice();
  const mayRun = useMayRun();
  const words = catalogueBookWords[language];
  const { content } = version;
  const days = (one: Version) =>
    [one.from && words.from(writtenDate(one.from)), one.to && words.until(writtenDate(one.to))]
      .filter(Boolean)
      .join(' ');
  const source = (one: Version) =>
    one.version === 'stock' ? words.begun : citeNotice(book, one.version, words);
  return (
    <li>
      <button type="button" class="book-line" aria-expanded={isOpen} {...pressable(onToggle)}>
        {content.code === null ? <span>{words.noCode}</span> : <span class="figures">{content.code}</span>}
        <strong>{content.name}</strong>
        <span>{content.area}</span>
        <span>{days(version)}</span>
      </button>
      {isOpen && (
        <div class="book-opened">
          <dl>
            {contentParts.map((part) => {
              const value = content[part];
              return (
                <div key={part}>
                  <dt>{words.parts[part]}</dt>
                  <dd>
                    {value === null ? (
                      <em>{words.unknown}</em>
                    ) : typeof value === 'string' ? (
                      value
                    ) : (
                      <ul>
                        {value.map((one) => (
                          <li key={one}>{one}</li>
                        ))}
                      </ul>
                    )}
                  </dd>
                </div>
              );
            })}
          </dl>
          <ol class="book-versions">
            {procedure.versions.map((one) => (
              <li key={`${one.version} ${one.from ?? ''}`} aria-current={holdsOn(one, view.day) || undefined}>
                <span>{neverHeld(one) ? words.overtaken : days(one) || words.always}</span>
                <strong>{source(one)}</strong>
              </li>
            ))}
          </ol>
          {mayRun && (version.to === null || version.to >= view.day) && (
            <div class="book-acts">
              <Button onPress={() => onChange('amended', procedure.id)}>{words.amendIt}</Button>
              <Button onPress={() => onChange('repealed', procedure.id)}>{words.repealIt}</Button>
            </div>
          )}
        </div>
      )}
    </li>
  );
}
