import { Door } from '#screen-kit/looks/Door.tsx';
import { boardWords } from '#words/board.ts';
import { Numbers } from './Numbers.tsx';
import type { Board } from './board.ts';
import type { QueuedCall } from './call-queue.ts';

/** From here on a counter's door is wider. */
const TWO_FIGURES = 10;

/** The call in progress: one giant plate, with the counter as a door standing on its white line. */
export function CallPanel({ board, call }: { board: Board; call: QueuedCall }) {
  const words = boardWords[board.language];
  return (
    <section class="call" aria-live="assertive">
      <h1>{words.invite}</h1>
      <div class="call-number">
        <Numbers class="call-line" calls={[call]} />
      </div>
      <div class={call.counter < TWO_FIGURES ? 'call-to' : 'call-to call-to-wide'}>
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
