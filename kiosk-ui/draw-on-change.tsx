import { effect } from '@preact/signals-core';
import { render } from 'preact';
import { usualTheme } from '#screen-kit/looks/theme.ts';
import { KioskScreen } from './KioskScreen.tsx';
import type { Kiosk } from './kiosk.ts';

/**
 * Draws the whole screen, and again whenever a signal of the kiosk changes. All of them are named here, because what a
 * part reads when it draws itself anew (a button that has been pressed, a second that has passed) is seen by nobody.
 */
export function drawOnChange(kiosk: Kiosk): void {
  const { hub, catalogue, seconds, language, words, page, taking, rest, aids, bell, card } = kiosk;
  const shown = [
    hub.view,
    hub.link,
    catalogue,
    seconds,
    language,
    words,
    page,
    taking,
    rest,
    card,
    bell.state,
  ];
  const root = document.documentElement;
  const theme = usualTheme();
  effect(() => {
    shown.forEach((signal) => signal.value);
    root.lang = language.value;
    root.dataset['theme'] = aids.value.has('high-contrast') ? 'high-contrast' : theme;
    root.dataset['text'] = aids.value.has('large-text') ? 'large' : '';
    root.dataset['reach'] = aids.value.has('low-reach') ? 'low' : '';
    render(<KioskScreen kiosk={kiosk} />, document.body);
  });
}
