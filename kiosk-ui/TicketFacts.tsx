import { Fragment } from 'preact';
import { Figures } from '#screen-kit/Figures.tsx';
import { Door } from '#screen-kit/looks/Door.tsx';
import { SpeakerIcon } from '#screen-kit/looks/icons.tsx';
import { fillCounted } from '#words/fill.ts';
import { spokenTicket } from '#words/spoken-number.ts';
import { PriorityChoice } from './PriorityChoice.tsx';
import type { TicketProps } from './TicketPage.tsx';

/** Doors that stand in one row; whoever has more to choose from is told by the board. */
const MOST_DOORS = 4;

/** How many are before, where to go, how the number will be called, and what to have ready. */
export function TicketFacts({ ticket }: { ticket: TicketProps }) {
  const { kiosk, taken, procedure, priority } = ticket;
  const words = kiosk.words.value;
  const rest = kiosk.rest.value;
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
        {taken.counters.length > MOST_DOORS ? (
          <span>{words.counterOnBoard}</span>
        ) : (
          <>
            <span>{words.toCounter}</span>
            <span class="to-counter-doors">
              {taken.counters.map((counter, index) => (
                <Fragment key={counter}>
                  {index > 0 && <span>{index === taken.counters.length - 1 ? words.or : ','}</span>}
                  <Door counter={counter} />
                </Fragment>
              ))}
            </span>
          </>
        )}
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
        procedure && rest && <rest.ProcedureCard kiosk={kiosk} procedure={procedure} />
      )}
    </div>
  );
}
