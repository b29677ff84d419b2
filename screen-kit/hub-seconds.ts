import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { HubClock } from './hub-clock.ts';

const LOOK_EVERY_MS = 250;

/** The hub's time (epoch ms) in whole seconds, for as long as the page lives: what shows time is drawn once a second. */
export function hubSeconds(clock: HubClock): ReadonlySignal<number> {
  const wholeSecond = () => Math.floor(clock.now() / 1000) * 1000;
  const second = signal(wholeSecond());
  setInterval(() => (second.value = wholeSecond()), LOOK_EVERY_MS);
  return second;
}
