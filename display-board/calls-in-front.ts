import { type ReadonlySignal, effect, signal } from '@preact/signals';
import type { Connection } from '#screen-kit/connect.ts';
import { type CallQueue, advanced, agreed, called, nextChange, quiet } from './call-queue.ts';

/** The queue of calls in front, kept by the hub's calls, its views and the viewer's seconds, while the page lives. */
export function callsInFront(hub: Connection<'board:view'>): ReadonlySignal<CallQueue> {
  const queue = signal(quiet);
  const now = () => performance.now();

  hub.onCall((call) => {
    queue.value = called(queue.peek(), call, now());
  });
  effect(() => {
    const calls = hub.view.value?.calls;
    if (calls) queue.value = agreed(queue.peek(), calls, now());
  });
  // After the link was lost the truth comes silently: nothing old stands in front again.
  effect(() => {
    if (hub.link.value.kind !== 'live') queue.value = quiet;
  });
  effect(() => {
    const change = nextChange(queue.value);
    if (change === null) return;
    // A timer may ring a fraction early; the moment it was set for has come all the same.
    const ring = () => (queue.value = advanced(queue.peek(), Math.max(now(), change)));
    const timer = setTimeout(ring, change - now());
    return () => clearTimeout(timer);
  });
  return queue;
}
