import { isOtherVersion } from '#screen-kit/connect.ts';
import { Mark } from '#screen-kit/looks/Mark.tsx';
import { useLostSeconds } from '#screen-kit/use-lost-seconds.ts';
import { boardWords } from '#words/board.ts';
import { CallList } from './CallList.tsx';
import { CallPanel } from './CallPanel.tsx';
import { CallsPanel } from './CallsPanel.tsx';
import { IdlePanel } from './IdlePanel.tsx';
import { LostPanel } from './LostPanel.tsx';
import { rowsOf } from './board-rows.ts';
import type { Board } from './board.ts';
import { type Turn, listed } from './call-queue.ts';

/** Left what matters now, right what was called before; the list is never covered. */
export function BoardScreen({ board }: { board: Board }) {
  const isLost = useLostSeconds(board.hub.link) !== null;
  const here = board.here.value;
  const queue = board.queue.value;
  const rows = board.rows.value;
  const words = boardWords[board.language];
  if (isOtherVersion(board.hub.link.value)) return <Waiting text={words.updating} />;
  if (!here) return isLost ? <LostPanel board={board} last={null} /> : <Waiting text={words.connecting} />;
  const { view } = here;
  const [last = null, ...earlier] = view.calls;
  return (
    <main class="board">
      {isLost ? (
        <LostPanel board={board} last={last} />
      ) : queue.front ? (
        <Front key={queue.front.since} board={board} turn={queue.front} />
      ) : (
        <IdlePanel board={board} view={view} />
      )}
      <CallList
        board={board}
        here={here}
        isDense={!isLost && queue.isListDense}
        rows={isLost ? rowsOf(earlier, rows, false) : listed(queue, view.calls, rows)}
      />
    </main>
  );
}

function Front({ board, turn }: { board: Board; turn: Turn }) {
  const [call, ...others] = turn.calls;
  if (!call) return null;
  return others.length === 0 ? (
    <CallPanel board={board} call={call} />
  ) : (
    <CallsPanel board={board} turn={turn} />
  );
}

/** Nothing can be shown yet, and why. */
function Waiting({ text }: { text: string }) {
  return (
    <main class="waiting">
      <Mark />
      <h1>{text}</h1>
    </main>
  );
}
