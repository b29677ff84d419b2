import { wallTime } from '#queue/working-day.ts';
import { boardWords } from '#words/board.ts';
import { Numbers } from './Numbers.tsx';
import { Signs } from './Signs.tsx';
import type { Here } from './board-place.ts';
import type { BoardRow } from './board-rows.ts';
import type { Board } from './board.ts';
import type { ListedCall } from './call-queue.ts';

/** From this counter on the column needs room for two figures. */
const TWO_FIGURES = 10;

interface CallListProps {
  readonly board: Board;
  readonly here: Here;
  readonly rows: readonly BoardRow<ListedCall>[];
  /** Whether rows are half as tall. */
  readonly isDense: boolean;
}

/** The clock, and the calls before: number, and counter in the tinted column. */
export function CallList({ board, here, rows, isDense }: CallListProps) {
  const words = boardWords[board.language];
  const { hasSigns } = board.sizes.value;
  const isWide = here.view.counters.some(({ id }) => id >= TWO_FIGURES);
  const signless = isDense || isWide || !hasSigns;
  const room = board.rows.value * (isDense ? 2 : 1);
  const empty = Array.from({ length: Math.max(0, room - rows.length) }, (_, index) => index);
  const look = `${isWide ? 'list-wide' : ''} ${signless ? 'list-signless' : ''} ${isDense ? 'list-dense' : ''}`;
  return (
    <section class={`list ${look}`}>
      <header class="list-head">
        <p class="figures">{writtenTime(board.seconds.value)}</p>
        <p class="list-column">{words.counter}</p>
      </header>
      <ol class="list-rows" aria-label={words.calls}>
        {rows.map(({ counter, calls }) => (
          <li key={calls.map(({ letter, number }) => `${letter}${number}`).join()} class="list-row">
            <div class="list-code">
              <Numbers class="list-line" calls={calls} />
            </div>
            <p class="list-column figures">{counter}</p>
          </li>
        ))}
        {empty.map((index) => (
          <li key={`empty-${index}`} class="list-row" aria-hidden="true">
            <div class="list-code" />
            <div class="list-column" />
          </li>
        ))}
      </ol>
      <Signs board={board} unknown={here.unknown} />
    </section>
  );
}

/** `14:52` */
export function writtenTime(at: number): string {
  const { hour, minute } = wallTime(at);
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
