import './chip.css';
import type { ComponentChildren } from 'preact';
import { pressable } from './pressable.ts';

export interface ChipProps {
  children: ComponentChildren;
  /** `radio`: one of several; stands in a `role="radiogroup"`. `checkbox`: any number of them. */
  kind: 'radio' | 'checkbox';
  isChosen: boolean;
  onPress: () => void;
}

/** A choice with its mark: a ring that fills, or a square that gets a tick. */
export function Chip({ children, kind, isChosen, onPress }: ChipProps) {
  return (
    <button type="button" class="chip" role={kind} aria-checked={isChosen} {...pressable(onPress)}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        {kind === 'radio' ? (
          <circle class="chip-mark" cx="12" cy="12" r="10.5" />
        ) : (
          <rect class="chip-mark" x="1.5" y="1.5" width="21" height="21" rx="2.5" />
        )}
        {isChosen &&
          (kind === 'radio' ? (
            <circle class="chip-dot" cx="12" cy="12" r="4.6" />
          ) : (
            <path class="chip-tick" d="M6 12.6l4.4 4.4L18.4 8" />
          ))}
      </svg>
      <span>{children}</span>
    </button>
  );
}
