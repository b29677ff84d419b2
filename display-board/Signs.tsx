import type { ComponentChildren } from 'preact';
import { boardWords } from '#words/board.ts';
import type { Board } from './board.ts';

/** What whoever sets the board up must see, each in place of a last row: no sound, and counters that do not exist. */
export function Signs({ board, unknown }: { board: Board; unknown: readonly string[] }) {
  const words = boardWords[board.language];
  const height = `calc(var(--u) * ${978 / board.sizes.value.rows})`;
  return (
    <>
      {unknown.length > 0 && (
        <Sign height={height} text={words.unknownCounters(unknown.join(', '))}>
          <path d="M12 3L2.5 20h19z" />
          <path class="sign-cut" d="M12 9.5v5m0 2.2v.6" />
        </Sign>
      )}
      {board.isBlocked.value && (
        <Sign height={height} text={words.touchForSound}>
          <path d="M3 9v6h4l6 5V4L7 9z" />
          <path class="sign-cross" d="M16.5 9l5 6m0-6l-5 6" />
        </Sign>
      )}
    </>
  );
}

function Sign({ height, text, children }: { height: string; text: string; children: ComponentChildren }) {
  return (
    <p class="sign" style={{ height }} role="status">
      <svg viewBox="0 0 24 24" aria-hidden="true">
        {children}
      </svg>
      <span>{text}</span>
    </p>
  );
}
