import './button.css';
import './console-key.css';
import type { ComponentChildren } from 'preact';
import { pressable } from './pressable.ts';

export interface ConsoleKeyProps {
  title: ComponentChildren;
  /** A second line: "lần 2", "và mời đánh giá"; of a dead key the reason: "sau lần gọi 3". */
  detail?: ComponentChildren;
  /** What is printed on the key of the keyboard: "F2", "Enter", "1". */
  keyCap: string;
  kind?: 'primary' | 'secondary' | 'outcome' | undefined;
  /** Of an outcome: whether it is the one chosen. */
  chosen?: boolean | undefined;
  disabled?: boolean | undefined;
  class?: string | undefined;
  onPress: () => void;
}

/** One act of the console with the key that does the same. The screen listens for the key, this only shows it. */
export function ConsoleKey({
  title,
  detail,
  keyCap,
  kind = 'secondary',
  chosen,
  disabled,
  onPress,
  ...rest
}: ConsoleKeyProps) {
  return (
    <button
      type="button"
      class={`console-key console-key-${kind} ${rest.class ?? ''}`}
      aria-pressed={chosen}
      aria-disabled={disabled || undefined}
      aria-keyshortcuts={keyCap}
      {...(disabled ? {} : pressable(onPress))}
    >
      <span class="console-key-words">
        {title}
        {detail !== undefined && <span class="console-key-detail">{detail}</span>}
      </span>
      <KeyCap>{keyCap}</KeyCap>
    </button>
  );
}

/** A key of the keyboard, drawn beside what it does. */
export function KeyCap({ children }: { children: string }) {
  return <kbd class="key-cap">{children}</kbd>;
}
