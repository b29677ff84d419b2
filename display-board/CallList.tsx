import { ticketCode } from '#queue/ticket-code.ts';
import { wallTime } from '#queue/working-day.ts';
import type { BoardView } from '#protocol/views.ts';
import { Plate } from '#screen-kit/looks/Plate.tsx';
import { useFit } from '#screen-kit/use-fit.ts';
import { boardWords } from '#words/board.ts';
import { SoundSign } from './SoundSign.tsx';
import { rowsForCalls } from './board-voice.ts';
import type { Board } from './board.ts';

/** From this counter on the column needs room for two figures. */
const TWO_FIGURES = 10;

type Call = BoardView['calls'][number];

/** The clock, and the calls before: number, and counter in the tinted column. */
export function CallList({ board, view, calls }: { board: Board; view: BoardView; calls: readonly Call[] }) {
  const words = boardWords[board.language];
  const { hasSigns } = board.sizes.value;
  const rows = rowsForCalls(board.voice, board.sizes.value.rows);
  const isWide = view.counters.some(({ id }) => id >= TWO_FIGURES);
  const empty = Array.from({ length: rows - calls.length }, (_, index) => index);
  return (
    <section class={`list ${isWide ? 'list-wide' : ''} ${hasSigns && !isWide ? '' : 'list-signless'}`}>
      <header class="list-head">
        <p class="figures">{writtenTime(board.seconds.value)}</p>
        <p class="list-column">{words.counter}</p>
      </header>
      <ol class="list-rows" aria-label={words.calls}>
        {calls.map((call) => (
          <Row key={call.id} call={call} />
        ))}
        {empty.map((index) => (
          <li key={`empty-${index}`} class="list-row" aria-hidden="true">
            <div class="list-code" />
            <div class="list-column" />
          </li>
        ))}
      </ol>
      <SoundSign board={board} />
    </section>
  );
}

function Row({ call }: { call: Call }) {
  const line = useFit<HTMLParagraphElement>(ticketCode(call.letter, call.number));
  return (
    <li class="list-row">
      <div class="list-code">
        <p class="list-line" ref={line}>
          <Plate form="bare" letter={call.letter} number={call.number} />
        </p>
      </div>
      <p class="list-column figures">{call.counter}</p>
    </li>
  );
}

/** `14:52` */
export function writtenTime(at: number): string {
  const { hour, minute } = wallTime(at);
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
