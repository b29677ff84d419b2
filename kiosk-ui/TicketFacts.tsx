import { Fragment } from 'preact';
import type { Procedure } from '#protocol/catalogue.ts';
import { Figures } from '#screen-kit/Figures.tsx';
import { Door } from '#screen-kit/looks/Door.tsx';
import { SpeakerIcon } from '#screen-kit/looks/icons.tsx';
import { fillCounted } from '#words/fill.ts';
import type { KioskWords } from '#words/kiosk.ts';
import { spokenTicket } from '#words/spoken-number.ts';
import { PriorityChoice } from './PriorityChoice.tsx';
import type { TicketProps } from './TicketPage.tsx';
import { sentence } from './sentence.ts';
import { shorten } from './shorten.ts';
import { useLandscape } from './use-landscape.ts';

/** What a cell of the card can hold; the whole of it stands on the procedure's page. */
const STANDING_LETTERS = 220;
const LYING_LETTERS = 100;

/** How many are before, where to go, how the number will be called, and what to have ready. */
export function TicketFacts({ ticket }: { ticket: TicketProps }) {
  const { kiosk, taken, procedure, priority } = ticket;
  const words = kiosk.words.value;
  return (
    <div class={`ticket-facts ticket-facts-${priority}`}>
      <div class="ahead">
        {taken.ahead === 0 ? (
          <b>{words.youAreNext}</b>
        ) : (
          <>
            <span>{words.ahead}</span>
            <b>
              <Figures>{fillCounted(words.people, taken.ahead)}</Figures>
            </b>
          </>
        )}
      </div>
      <div class="to-counter">
        <span>{words.toCounter}</span>
        <span class="to-counter-doors">
          {taken.counters.map((counter, index) => (
            <Fragment key={counter}>
              {index > 0 && <span>{index === taken.counters.length - 1 ? words.or : ','}</span>}
              <Door counter={counter} />
            </Fragment>
          ))}
        </span>
      </div>
      <div class="spoken-number">
        <SpeakerIcon />
        <div>
          <p>{words.spoken}</p>
          <p class="spoken-number-words" lang="vi">
            “{spokenTicket(taken.letter, taken.number)}”
          </p>
        </div>
      </div>
      {priority === 'choosing' ? (
        <PriorityChoice kiosk={kiosk} chosen={null} onChoose={ticket.prioritise} />
      ) : (
        procedure && <ProcedureCard procedure={procedure} words={words} />
      )}
    </div>
  );
}

function ProcedureCard({ procedure, words }: { procedure: Procedure; words: KioskWords }) {
  const most = useLandscape() ? LYING_LETTERS : STANDING_LETTERS;
  const rows = [
    [words.bring, procedure.documents?.join('; ') ?? null],
    [words.fee, procedure.fee],
    [words.timeLimit, procedure.timeLimit],
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
    </div>
  );
}
