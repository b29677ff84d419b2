import { Plate } from '#screen-kit/looks/Plate.tsx';
import { StatusShape } from '#screen-kit/looks/StatusLine.tsx';
import { useFit } from '#screen-kit/use-fit.ts';
import { TicketActions } from './TicketActions.tsx';
import { TicketFacts } from './TicketFacts.tsx';
import type { TicketProps } from './TicketPage.tsx';
import type { Paper } from './paper.ts';

type NoPaper = Extract<Paper, { kind: 'none' }>;

/** First what is wrong and what becomes of the slip, then the number as large as it can be, to be learnt by heart. */
export function UnprintedTicket({ ticket, why, then }: { ticket: TicketProps } & Omit<NoPaper, 'kind'>) {
  const { kiosk, taken } = ticket;
  const words = kiosk.words.value;
  const trouble = {
    'paper-out': words.paperOut,
    printer: words.printerOff,
    'not-printed': words.notPrinted,
    untold: words.untold,
  };
  const help = {
    'comes-later': words.slipLater,
    'clerk-knows': words.clerkKnows,
    'tell-clerk': words.tellClerk,
  };
  const line = useFit<HTMLDivElement>(`${taken.letter}${taken.number}`);
  return (
    <>
      <div class="no-paper" role="alert">
        <StatusShape status="trouble" />
        <div>
          <p class="no-paper-title">{trouble[why]}</p>
          <p>{help[then]}</p>
        </div>
      </div>
      <div class="ticket-number">
        <h1>{words.remember}</h1>
        <div class="ticket-plate">
          <div class="ticket-plate-line" ref={line}>
            <Plate form="remember" letter={taken.letter} number={taken.number} />
          </div>
        </div>
      </div>
      <TicketFacts ticket={ticket} />
      <p class="remember-how">{words.rememberHow}</p>
      <TicketActions ticket={ticket} done={words.remembered} />
    </>
  );
}
