import { type ReadonlySignal, computed, effect, signal, untracked } from '@preact/signals';
import type { Connection } from '#screen-kit/connect.ts';
import type { BoardSizes } from './board-sizes.ts';
import { type BoardVoice, rowsForCalls } from './board-voice.ts';
import {
  type CallQueue,
  type Means,
  advanced,
  agreed,
  called,
  forgotten,
  nextChange,
  quiet,
} from './call-queue.ts';

/** The hall's queue, kept by the hub's calls, its views and the viewer's seconds, while the page lives; and heard. */
export function callsInFront(
  hub: Connection<'board:view'>,
  voice: BoardVoice,
  sizes: ReadonlySignal<BoardSizes>,
): ReadonlySignal<CallQueue> {
  const queue = signal(quiet);
  const now = () => performance.now();
  const means = (): Means => ({
    voice: voice.hall.peek(),
    rows: untracked(() => rowsForCalls(voice, sizes.value.rows)),
  });

  hub.onCall((call) => {
    queue.value = called(queue.peek(), call, now(), means());
  });
  effect(() => {
    const calls = hub.view.value?.calls;
    if (calls) queue.value = agreed(queue.peek(), calls, now(), means());
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
