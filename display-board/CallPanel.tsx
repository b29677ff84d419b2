import { ticketCode } from '#queue/ticket-code.ts';
import { Door } from '#screen-kit/looks/Door.tsx';
import { Plate } from '#screen-kit/looks/Plate.tsx';
import { useFit } from '#screen-kit/use-fit.ts';
import { boardWords } from '#words/board.ts';
import type { Board } from './board.ts';
import type { QueuedCall } from './call-queue.ts';

/** The call in progress: one giant plate, with the counter as a door standing on its white line. */
export function CallPanel({ board, call }: { board: Board; call: QueuedCall }) {
  const words = boardWords[board.language];
  const line = useFit<HTMLParagraphElement>(ticketCode(call.letter, call.number));
  return (
    <section class="call" aria-live="assertive">
      <h1>{words.invite}</h1>
      <div class="call-number">
        <p class="call-line" ref={line}>
          <Plate form="bare" letter={call.letter} number={call.number} />
        </p>
      </div>
      <div class="call-to">
        <p>
          {words.toCounter.map((word) => (
            <span key={word}>{word} </span>
          ))}
        </p>
        <Door state="board" counter={call.counter} />
      </div>
    </section>
  );
}
