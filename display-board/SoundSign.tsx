import { boardWords } from '#words/board.ts';
import type { Board } from './board.ts';

/** The browser keeps the board silent until somebody touches it; whoever sets it up must see that. In place of the last row. */
export function SoundSign({ board }: { board: Board }) {
  if (!board.voice.isBlocked.value) return null;
  return (
    <p
      class="sound-sign"
      style={{ height: `calc(var(--u) * ${978 / board.sizes.value.rows})` }}
      role="status"
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M3 9v6h4l6 5V4L7 9z" />
        <path class="sound-sign-cross" d="M16.5 9l5 6m0-6l-5 6" />
      </svg>
      <span>{boardWords[board.language].touchForSound}</span>
    </p>
  );
}
