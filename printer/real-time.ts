import type { Time } from './time.ts';

/** The machine's own timers. */
export const realTime: Time = {
  now: () => performance.now(),
  after(ms, ring) {
    const timer = setTimeout(ring, ms);
    timer.unref();
    return () => clearTimeout(timer);
  },
};
