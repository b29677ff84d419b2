import { Fragment } from 'preact';
import type { Procedure } from '#protocol/catalogue.ts';
import type { Kiosk } from './kiosk.ts';
import { sameDayNote } from './same-day-note.ts';
import { sentence } from './sentence.ts';
import { shorten } from '#screen-kit/shorten.ts';
import { useLandscape } from './use-landscape.ts';

/** What a cell of the card can hold; the whole of it stands on the procedure's page. */
const STANDING_LETTERS = 150;
const LYING_LETTERS = 70;

/** On the ticket's page: what to have ready, what it costs, and how long it takes. */
export function ProcedureCard({ kiosk, procedure }: { kiosk: Kiosk; procedure: Procedure }) {
  const words = kiosk.words.value;
  const note = sameDayNote(kiosk, procedure.timeLimit);
  const most = useLandscape() ? LYING_LETTERS : STANDING_LETTERS;
  const rows = [
    [words.bring, procedure.documents?.join('; ') ?? null],
    [words.fee, procedure.fee],
    [words.timeLimit, note === null ? procedure.timeLimit : firstClause(procedure.timeLimit)],
  ] as const;
  return (
    <div class="card">
      <p class="card-title">{shorten(procedure.name, most)}</p>
      <dl>
        {rows.map(([label, value]) => (
          <Fragment key={label}>
            <dt>{label}</dt>
            <dd>{value === null ? words.askAtCounter : shorten(sentence(value), most)}</dd>
          </Fragment>
        ))}
      </dl>
      {note !== null && <p class="fact-note">{note}</p>}
    </div>
  );
}

/** "Trong ngày" of "trong ngày; nhận sau 15 giờ…": what follows stands in the note. */
function firstClause(timeLimit: string | null): string | null {
  return timeLimit?.split(';')[0]?.trim() ?? null;
}
