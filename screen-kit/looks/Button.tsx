import './button.css';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { pressable } from './pressable.ts';

export interface ButtonProps {
  /**
   * `primary`: the one act that matters, solid blue, one per screen. `secondary`: strong ink edge. `listed`: an act
   * repeated in every row, blue edge. `quiet`: a tool or entry, thin edge.
   */
  kind?: 'primary' | 'secondary' | 'listed' | 'quiet' | undefined;
  children: ComponentChildren;
  icon?: ComponentChildren;
  /** A second, smaller line. */
  detail?: ComponentChildren;
  /** Whether a tool that can be on is on. */
  chosen?: boolean | undefined;
  /** Why it cannot be pressed now: makes it dashed and dead, and stands under it. */
  disabledBecause?: ComponentChildren;
  /** What a screen reader says, where the words alone do not say it ("Lấy số: Đăng ký khai sinh"). */
  label?: string | undefined;
  class?: string | undefined;
  /** Left out, the button submits the form it stands in. */
  onPress?: (() => void) | undefined;
}

const refuse = (event: Event) => event.preventDefault();

/** A button that turns its colour in the frame the finger comes down. */
export function Button({
  kind = 'secondary',
  children,
  icon,
  detail,
  chosen,
  disabledBecause,
  label,
  onPress,
  ...rest
}: ButtonProps) {
  const reason = useId();
  const isDisabled = disabledBecause !== undefined;
  const button = (
    <button
      type={onPress ? 'button' : 'submit'}
      class={`button button-${kind} ${detail === undefined ? '' : 'button-entry'} ${rest.class ?? ''}`}
      aria-label={label}
      aria-pressed={chosen}
      aria-disabled={isDisabled || undefined}
      aria-describedby={isDisabled ? reason : undefined}
      {...(isDisabled ? { onClick: refuse } : onPress ? pressable(onPress) : {})}
    >
      {icon}
      {detail === undefined ? (
        <span>{children}</span>
      ) : (
        <span>
          <span class="button-title">{children}</span>
          <span class="button-detail">{detail}</span>
        </span>
      )}
    </button>
  );
  if (!isDisabled) return button;
  return (
    <span class="button-held">
      {button}
      <span class="button-reason" id={reason}>
        {disabledBecause}
      </span>
    </span>
  );
}
