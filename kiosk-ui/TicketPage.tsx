import { useRef, useState } from 'preact/hooks';
import type { Taken } from '#protocol/asks.ts';
import type { Procedure } from '#protocol/catalogue.ts';
import { commandId } from '#screen-kit/command-id.ts';
import { useIdle } from '#screen-kit/use-idle.ts';
import { IdleBar } from './IdleReturn.tsx';
import { PrintedTicket } from './PrintedTicket.tsx';
import { UnprintedTicket } from './UnprintedTicket.tsx';
import { askUntilAnswered } from './ask-until-answered.ts';
import type { Kiosk } from './kiosk.ts';
import { type Paper, paperOf } from './paper.ts';

const STAYS_MS = 8_000;
const PRINTED_S = 30;
const UNPRINTED_S = 60;

/** What both faces of the ticket page show. */
export interface TicketProps {
  readonly kiosk: Kiosk;
  readonly taken: Taken;
  readonly procedure: Procedure | null;
  readonly priority: 'no' | 'choosing' | 'asking' | 'failed' | 'yes';
  readonly choosePriority: () => void;
  readonly prioritise: (reason: string) => void;
  readonly leave: () => void;
}

/** The number, from the moment it exists until the citizen has its paper, or has learnt it by heart. */
export function TicketPage({ kiosk, taken, procedure }: Pick<TicketProps, 'kiosk' | 'taken' | 'procedure'>) {
  const shownAt = useRef(performance.now());
  const shownMs = performance.now() - shownAt.current;
  // The hub forgets slips after a while; what has once been printed stays printed.
  const printed = useRef<Paper | null>(null);
  const paper = printed.current ?? paperOf(kiosk.hub.view.value, taken.ticket, shownMs);
  if (paper.kind === 'printed') printed.current = paper;

  const seconds = paper.kind === 'none' ? UNPRINTED_S : PRINTED_S;
  const idle = useIdle(seconds, kiosk.goHome);
  const [priority, setPriority] = useState<TicketProps['priority']>(taken.priority ? 'yes' : 'no');
  const prioritise = async (reason: string) => {
    setPriority('asking');
    const tap = commandId();
    const ask = { ticket: taken.ticket, reason };
    const answer = await askUntilAnswered(() => kiosk.hub.ask('ticket:prioritise', ask, tap));
    setPriority(answer.ok ? 'yes' : 'failed');
  };
  const ticket: TicketProps = {
    ...{ kiosk, taken, procedure, priority },
    choosePriority: () => setPriority('choosing'),
    prioritise: (reason) => void prioritise(reason),
    leave: () => idle.endIn(Math.max(0, STAYS_MS - (performance.now() - shownAt.current))),
  };
  return (
    <main class={`ticket ticket-${paper.kind === 'none' ? 'unprinted' : 'printed'}`}>
      {paper.kind === 'none' ? (
        <UnprintedTicket ticket={ticket} why={paper.why} then={paper.then} />
      ) : (
        <PrintedTicket ticket={ticket} isPrinted={paper.kind === 'printed'} />
      )}
      <IdleBar kiosk={kiosk} left={idle.left} of={seconds} />
    </main>
  );
}
