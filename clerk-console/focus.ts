import type { KeyPress } from './console-keys.ts';

/** What the focus is on, as far as keys are concerned. */
export function focusKind(target: EventTarget | null): KeyPress['focus'] {
  if (!(target instanceof HTMLElement)) return 'nothing';
  if (target.matches('input, select, textarea')) return 'text';
  return target.matches('button, a') ? 'button' : 'nothing';
}

/**
 * A button pressed with the mouse keeps no focus, or Enter would press it again instead of starting the service.
 * Whoever goes by Tab keeps it, sees the ring, and presses with Enter or space.
 */
export function leaveButtonsAfterPointer(): () => void {
  const leave = (event: MouseEvent) => {
    if (event.detail === 0) return;
    const { activeElement } = document;
    if (activeElement instanceof HTMLButtonElement) activeElement.blur();
  };
  addEventListener('click', leave);
  return () => removeEventListener('click', leave);
}
