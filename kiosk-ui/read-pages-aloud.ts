import { effect } from '@preact/signals-core';
import type { Kiosk } from './kiosk.ts';
import { hush, speak } from './speak.ts';
import { spokenText } from './spoken-text.ts';

/** While the aid is on: reads each page when it comes, and each choice that a key or a finger comes to. */
export function readPagesAloud(kiosk: Kiosk): void {
  const isOn = () => kiosk.aids.peek().has('read-aloud');
  const read = (part: Element | null) => {
    if (part) speak(spokenText(part), kiosk.language.peek());
  };

  let wasOn = false;
  effect(() => {
    const nowOn = kiosk.aids.value.has('read-aloud');
    const page = kiosk.page.value;
    const language = kiosk.language.value;
    const isShown = () => page === kiosk.page.peek() && language === kiosk.language.peek();
    // The page is drawn by an effect of its own, which may come after this one.
    if (nowOn) queueMicrotask(() => isShown() && read(document.querySelector('main')));
    else if (wasOn) hush();
    wasOn = nowOn;
  });

  const readChoice = ({ target }: Event) => {
    if (isOn() && target instanceof Element) read(target.closest('button'));
  };
  addEventListener('focusin', readChoice);
  addEventListener('pointerdown', readChoice);
}
