import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { Language } from '#words/language.ts';

export interface ScreenLanguage {
  readonly now: ReadonlySignal<Language>;
  /** Turns to the other language and keeps it in the address, so that a reload stays in it. */
  readonly toggle: () => void;
}

/** The language of a screen at which a person works: Vietnamese, or English with `?lang=en`. */
export function screenLanguage(): ScreenLanguage {
  const now = signal<Language>(new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'vi');
  document.documentElement.lang = now.value;
  return {
    now,
    toggle() {
      now.value = now.value === 'vi' ? 'en' : 'vi';
      document.documentElement.lang = now.value;
      // The address as it is now: a page within the page may have been opened since.
      const address = new URL(location.href);
      address.searchParams.set('lang', now.value);
      history.replaceState(null, '', address);
    },
  };
}
