import { effect } from '@preact/signals-core';
import { render } from 'preact';
import { KioskScreen } from './KioskScreen.tsx';
import type { Kiosk } from './kiosk.ts';

/**
 * Draws the whole screen, and again whenever a signal of the kiosk changes. All of them are named here, because what a
 * part reads when it draws itself anew (a button that has been pressed, a second that has passed) is seen by nobody.
 */
export function drawOnChange(kiosk: Kiosk): void {
  const { hub, catalogue, seconds, language, words, page, taking } = kiosk;
  const shown = [hub.view, hub.link, catalogue, seconds, language, words, page, taking];
  effect(() => {
    shown.forEach((signal) => signal.value);
    document.documentElement.lang = language.value;
    render(<KioskScreen kiosk={kiosk} />, document.body);
  });
}
