import './status-line.css';
import type { ComponentChildren, JSX } from 'preact';

export type Status = 'waiting' | 'called' | 'serving' | 'done' | 'held' | 'absent' | 'trouble';

/** One shape per state, so that no state is told by colour alone. Drawn in a square of 24. */
const shapes: Readonly<Record<Status, JSX.Element>> = {
  waiting: <circle cx="12" cy="12" r="9.5" />,
  called: <path d="M12 1.2L22.8 12 12 22.8 1.2 12z" />,
  serving: <path d="M3.5 2.5v19L22 12z" />,
  done: (
    <>
      <path class="status-fill" d="M2 2h20v20H2z" />
      <path class="status-tick" d="M6.5 12.4l4 4 7.4-8.6" />
    </>
  ),
  held: (
    <>
      <circle cx="12" cy="12" r="9.5" />
      <path d="M9.5 8v8M14.5 8v8" />
    </>
  ),
  absent: <circle cx="12" cy="12" r="9.5" stroke-dasharray="4.26 3.2" />,
  trouble: (
    <>
      <path class="status-fill" d="M12 1.5L23.5 22H.5z" />
      <path class="status-tick" d="M12 8.5v6.5M12 17v2.6" />
    </>
  ),
};

/** A state in shape and word. Trouble is always a whole sentence that says what to do. */
export function StatusLine({ status, children }: { status: Status; children: ComponentChildren }) {
  return (
    <span class="status-line">
      <StatusShape status={status} />
      <span>{children}</span>
    </span>
  );
}

/** The shape alone, for a heading or a band that says the word itself. */
export function StatusShape({ status }: { status: Status }) {
  return (
    <svg class={`status-shape status-${status}`} viewBox="0 0 24 24" aria-hidden="true">
      {shapes[status]}
    </svg>
  );
}
