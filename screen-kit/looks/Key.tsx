import './key.css';
import type { ComponentChildren } from 'preact';
import { pressable } from './pressable.ts';

export interface KeyProps {
  children: ComponentChildren;
  /** What a screen reader says, when the key shows a picture. */
  label?: string | undefined;
  size?: 'letter' | 'wide' | 'stretch' | undefined;
  /** The one key that goes on: "Tìm". */
  isMain?: boolean | undefined;
  onPress: () => void;
}

/** A key of the on-screen keyboard. It never takes the focus, so the field being typed into keeps its caret. */
export function Key({ children, label, size = 'letter', isMain = false, onPress }: KeyProps) {
  return (
    <button
      type="button"
      class={`key key-${size} ${isMain ? 'key-main' : ''}`}
      aria-label={label}
      onMouseDown={(event) => event.preventDefault()}
      {...pressable(onPress)}
    >
      {children}
    </button>
  );
}
