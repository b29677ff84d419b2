import { useLostSeconds } from '#screen-kit/use-lost-seconds.ts';
import { boardWords } from '#words/board.ts';
import { CallList } from './CallList.tsx';
import { CallPanel } from './CallPanel.tsx';
import { CallsPanel } from './CallsPanel.tsx';
import { IdlePanel } from './IdlePanel.tsx';
import { LostPanel } from './LostPanel.tsx';
import { rowsForCalls } from './board-voice.ts';
import type { Board } from './board.ts';
import { type Turn, listed } from './call-queue.ts';

/** Left what matters now, right what was called before; the list is never covered. */
export function BoardScreen({ board }: { board: Board }) {
  const isLost = useLostSeconds(board.hub.link) !== null;
  const view = board.hub.view.value;
  const queue = board.queue.value;
  const rows = rowsForCalls(board.voice, board.sizes.value.rows);
  if (!view) return isLost ? <LostPanel board={board} last={null} /> : <Connecting board={board} />;
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
        view={view}
        calls={isLost ? earlier.slice(0, rows) : listed(queue, view.calls, rows)}
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

function Connecting({ board }: { board: Board }) {
  return <p class="connecting">{boardWords[board.language].connecting}</p>;
}
