import { signal } from '@preact/signals-core';
import { describe, expect, it } from 'vitest';
import english from '#words/kiosk.en.json' with { type: 'json' };
import type { KioskWords } from '#words/kiosk.ts';
import vietnamese from '#words/kiosk.vi.json' with { type: 'json' };
import { type Kiosk, startKiosk } from './kiosk.ts';

/** A kiosk that only speaks: its hub is never asked. */
function speakingKiosk() {
  const arrived = signal<KioskWords | null>(null);
  const parts = { hub: {} as Kiosk['hub'], catalogue: signal(null), seconds: signal(0) };
  const kiosk = startKiosk({ ...parts, vietnamese, english: arrived });
  return { kiosk, arrived, shown: () => [kiosk.language.value, kiosk.words.value.home] as const };
}

describe('the language of a kiosk', () => {
  it('is Vietnamese until English is wished for, and again for the next citizen', () => {
    const { kiosk, arrived, shown } = speakingKiosk();
    arrived.value = english;
    expect(shown()).toEqual(['vi', vietnamese.home]);
    kiosk.turnTo('en');
    expect(shown()).toEqual(['en', english.home]);
    kiosk.goHome();
    expect(shown()).toEqual(['vi', vietnamese.home]);
  });

  it('stays Vietnamese, words and name, until the English words have arrived', () => {
    const { kiosk, arrived, shown } = speakingKiosk();
    kiosk.turnTo('en');
    expect(shown()).toEqual(['vi', vietnamese.home]);
    arrived.value = english;
    expect(shown()).toEqual(['en', english.home]);
  });

  it('does not turn for the next citizen when the words come too late', () => {
    const { kiosk, arrived, shown } = speakingKiosk();
    kiosk.turnTo('en');
    kiosk.goHome();
    arrived.value = english;
    expect(shown()).toEqual(['vi', vietnamese.home]);
  });
});
