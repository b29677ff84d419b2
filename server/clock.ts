import type { Instant } from '#queue/working-day.ts';

/** The only source of time in the hub. */
export interface Clock {
  now(): Instant;
  /** How fast it runs: 1, or more while a day is demonstrated. */
  readonly speed: number;
  /** Calls back once at the instant or soon after it; the answer takes the wish back. */
  wakeAt(instant: Instant, callback: () => void): () => void;
}

/** Node's timers cannot wait longer than this. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** The machine's own clock. */
export function systemClock(): Clock {
  return fastClock(Date.now(), 1);
}

/** A clock that shows `start` now and runs `speed` times as fast as the machine's. */
export function fastClock(start: Instant, speed: number): Clock {
  const began = Date.now();
  // At speed 1 this follows every correction of the machine's clock, as it must: the day checks them.
  const now = () => start + (Date.now() - began) * speed;
  return {
    now,
    speed,
    wakeAt(instant, callback) {
      const waitMs = Math.min(Math.max(0, (instant - now()) / speed), LONGEST_TIMER_MS);
      const timer = setTimeout(callback, waitMs);
      timer.unref();
      return () => clearTimeout(timer);
    },
  };
}
