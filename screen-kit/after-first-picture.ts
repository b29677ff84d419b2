import { type ReadonlySignal, effect } from '@preact/signals-core';

/** A window that is covered or folded away draws nothing, and must not wait for ever. */
const LONGEST_MS = 1_000;

/**
 * Resolves when the first view has been drawn and handed to the screen. What a screen needs only later comes after it,
 * and does not make whoever stands before an old PC wait.
 * @param view null until the first view has come
 */
export function afterFirstPicture(view: ReadonlySignal<object | null>): Promise<void> {
  return new Promise((resolve) => {
    let hasCome = false;
    effect(() => {
      if (!view.value || hasCome) return;
      hasCome = true;
      // The second frame is asked for when the first has been drawn.
      requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      setTimeout(resolve, LONGEST_MS);
    });
  });
}
