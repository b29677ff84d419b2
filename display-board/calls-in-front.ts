import { type ReadonlySignal, computed, effect, signal } from '@preact/signals';
import type { Connection } from '#screen-kit/connect.ts';
import { type BoardPlace, isShownAt } from './board-place.ts';
import type { BoardVoice } from './board-voice.ts';
import {
  type CallQueue,
  type Means,
  advanced,
  agreed,
  called,
  forgotten,
  nextChange,
  paused,
  quiet,
  resumed,
} from './call-queue.ts';

/** The hall's queue, kept by the hub's calls, its views and the viewer's seconds, while the page lives; and heard. */
export function callsInFront(
  hub: Connection<'board:view'>,
  place: BoardPlace,
  voice: BoardVoice,
  rows: ReadonlySignal<number>,
): ReadonlySignal<CallQueue> {
  const queue = signal(quiet);
  const now = () => performance.now();
  const means = (): Means => ({
    voice: voice.hall.peek(),
    rows: rows.peek(),
  });

  const isHere = (counter: number) => isShownAt(place, hub.view.peek(), counter);

  hub.onCall((call) => {
    if (isHere(call.counter)) queue.value = called(queue.peek(), call, now(), means());
  });
  hub.onPause(({ counter }) => {
    if (isHere(counter)) queue.value = paused(queue.peek(), counter, now(), means());
  });
  effect(() => {
    const view = hub.view.value;
    if (!view) return;
    const known = resumed(queue.peek(), view.counters, now());
    queue.value = agreed(known, view.calls, now(), means());
  });
  // After the link was lost the truth comes silently: nothing old stands in front again.
  effect(() => {
    if (hub.link.value.kind !== 'live') queue.value = forgotten(queue.peek(), now());
  });
  effect(() => {
    const change = nextChange(queue.value, means());
    if (change === null) return;
    // A timer may ring a fraction early; the moment it was set for has come all the same.
    const ring = () => (queue.value = advanced(queue.peek(), Math.max(now(), change), means()));
    const timer = setTimeout(ring, change - now());
    return () => clearTimeout(timer);
  });
  const part = computed(() => queue.value.speech.now);
  effect(() => {
    if (part.value) return voice.say(part.value, now());
    return undefined;
  });
  return queue;
}
