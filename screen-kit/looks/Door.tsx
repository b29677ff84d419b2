import './door.css';
import type { CSSProperties } from 'preact';

/** `serving` is also "this counter"; `board` is the white door that stands on the line of the board's great plate. */
export type DoorState = 'ready' | 'serving' | 'paused' | 'closed' | 'board';

export interface DoorProps {
  counter: number;
  state?: DoorState | undefined;
  /** What a screen reader says instead of the bare figure: "Quầy 2, tạm dừng". */
  label?: string | undefined;
  class?: string | undefined;
  style?: CSSProperties | undefined;
}

/** A counter: an arch standing on its sill with a number in it, as large as its `font-size`. */
export function Door({ counter, state = 'ready', label, ...rest }: DoorProps) {
  return (
    <span
      class={`door door-${state} ${rest.class ?? ''}`}
      style={rest.style}
      role="img"
      aria-label={label ?? String(counter)}
    >
      {counter}
    </span>
  );
}
