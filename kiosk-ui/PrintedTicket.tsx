import { Plate } from '#screen-kit/looks/Plate.tsx';
import { StatusShape } from '#screen-kit/looks/StatusLine.tsx';
import { PrinterIcon } from '#screen-kit/looks/icons.tsx';
import { useFit } from '#screen-kit/use-fit.ts';
import { ChecklistPaper } from './ChecklistPaper.tsx';
import { Masthead } from './Masthead.tsx';
import { TicketActions } from './TicketActions.tsx';
import { TicketFacts } from './TicketFacts.tsx';
import type { TicketProps } from './TicketPage.tsx';
import { shorten } from '#screen-kit/shorten.ts';

/** As much of a field's name as its line beside the number holds. */
const FIELD_LETTERS = 60;

/** The plate, and the slot below it from which the slip comes. */
export function PrintedTicket({ ticket, isPrinted }: { ticket: TicketProps; isPrinted: boolean }) {
  const { kiosk, taken } = ticket;
  const language = kiosk.language.value;
  const words = kiosk.words.value;
  const field = kiosk.hub.view.value?.fields.find(({ id }) => id === taken.field);
  const line = useFit<HTMLDivElement>(`${taken.letter}${taken.number}`);
  return (
    <>
      <Masthead kiosk={kiosk} />
      <div class="ticket-number">
        <h1>{words.yourNumber}</h1>
        <p class="ticket-field">{field && shorten(field.name[language], FIELD_LETTERS)}</p>
        <div class="ticket-plate">
          <div class="ticket-plate-line" ref={line}>
            <Plate letter={taken.letter} number={taken.number} />
          </div>
        </div>
        <div class="slot">
          <div class="slot-words" role="status">
            {isPrinted ? <StatusShape status="done" /> : <PrinterIcon />}
            <span>{isPrinted ? words.takeSlip : words.printing}</span>
          </div>
          <div class={`slip ${isPrinted ? 'slip-out' : ''}`} aria-hidden="true">
            <div class="slip-paper">
              <Plate form="outline" letter={taken.letter} number={taken.number} />
            </div>
          </div>
        </div>
        <div class="checklist-paper" aria-live="polite">
          <ChecklistPaper ticket={ticket} />
        </div>
      </div>
      <TicketFacts ticket={ticket} />
      <TicketActions ticket={ticket} done={words.done} />
    </>
  );
}
