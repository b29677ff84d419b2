import { ticketCode } from '#queue/ticket-code.ts';
import { Plate } from '#screen-kit/looks/Plate.tsx';
import { useFit } from '#screen-kit/use-fit.ts';
import { boardWords } from '#words/board.ts';
import type { Board } from './board.ts';
import type { QueuedCall, Turn } from './call-queue.ts';

/** Several calls in front together, number and counter as tall as in the list: one plate with a row for each. */
export function CallsPanel({ board, turn }: { board: Board; turn: Turn }) {
  const words = boardWords[board.language];
  return (
    <section class="call calls" aria-live="assertive">
      <h1>
        <span>{words.invite}</span> <span>{words.toCounter.join(' ')}</span>
      </h1>
      <ul>
        {turn.calls.map((call) => (
          <Row key={`${call.letter}${call.number}`} call={call} />
        ))}
      </ul>
    </section>
  );
}

function Row({ call }: { call: QueuedCall }) {
  const line = useFit<HTMLParagraphElement>(ticketCode(call.letter, call.number));
  return (
    <li>
      <div class="call-number">
        <p class="call-line" ref={line}>
          <Plate form="bare" letter={call.letter} number={call.number} />
        </p>
      </div>
      <p class="calls-counter figures">{call.counter}</p>
    </li>
  );
}
