import { effect } from '@preact/signals-core';
import type { Kiosk } from './kiosk.ts';

/**
 * Puts the focus on the heading of every page that comes after the first, so that a screen reader says where it is and
 * the next key begins at the top. A finger sees nothing of it: the ring is shown to those who came by key.
 */
export function followFocus(kiosk: Kiosk): void {
  let shown = kiosk.page.peek();
  effect(() => {
    const page = kiosk.page.value;
    if (page === shown) return;
    shown = page;
    // The page is drawn by an effect of its own, which may come after this one.
    queueMicrotask(focusHeading);
  });
}

function focusHeading(): void {
  const heading = document.querySelector('h1');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus();
}
