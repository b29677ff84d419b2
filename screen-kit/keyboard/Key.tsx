import type { ComponentChildren } from 'preact';
import { pressable } from '../looks/pressable.ts';

export interface KeyProps {
  children: ComponentChildren;
  /** What a screen reader says, when the key shows a picture. */
  label?: string | undefined;
  /** As wide as its word needs, or as wide as its row leaves it; otherwise one column of letters. */
  width?: 'word' | 'rest' | undefined;
  /** The key that is held: capitals. */
  isMain?: boolean | undefined;
  onPress: () => void;
}

/** A key of the on-screen keyboard. It never takes the focus, so the field being typed into keeps its caret. */
export function Key({ children, label, width, isMain = false, onPress }: KeyProps) {
  return (
    <button
      type="button"
      class={`key ${width ? `key-${width}` : ''} ${isMain ? 'key-main' : ''}`}
      aria-label={label}
      onMouseDown={(event) => event.preventDefault()}
      {...pressable(onPress)}
    >
      {children}
    </button>
  );
}
