import { boardWords } from '#words/board.ts';
import { Numbers } from './Numbers.tsx';
import { rowsOf } from './board-rows.ts';
import type { Board } from './board.ts';
import type { Turn } from './call-queue.ts';

/** Several calls in front together, number and counter as tall as in the list: one plate with a row for each. */
export function CallsPanel({ board, turn }: { board: Board; turn: Turn }) {
  const words = boardWords[board.language];
  const rows = rowsOf(turn.calls, board.rows.value, turn.isDense);
  return (
    <section class={`call calls ${turn.isDense ? 'calls-dense' : ''}`} aria-live="assertive">
      <h1>
        <span>{words.invite}</span> <span>{words.toCounter.join(' ')}</span>
      </h1>
      <ul>
        {rows.map(({ counter, calls }) => (
          <li key={calls.map(({ letter, number }) => `${letter}${number}`).join()}>
            <div class="call-number">
              <Numbers class="call-line" calls={calls} />
            </div>
            <p class="calls-counter figures">{counter}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
