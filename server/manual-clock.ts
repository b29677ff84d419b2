import type { Clock } from './clock.ts';

/** A clock that stands still until it is moved, for tests of the hub without waiting. */
export class ManualClock implements Clock {
  readonly speed = 1;
  readonly #alarms = new Set<{ readonly at: number; readonly ring: () => void }>();
  #now: number;

  constructor(now: number) {
    this.#now = now;
  }

  now(): number {
    return this.#now;
  }

  wakeAt(instant: number, callback: () => void): () => void {
    const alarm = { at: instant, ring: callback };
    this.#alarms.add(alarm);
    return () => this.#alarms.delete(alarm);
  }

  /** Passes time while no alarm can ring, as in a machine that sleeps. */
  sleep(ms: number): void {
    this.#now += ms;
  }

  /** Moves on, or back, and rings what is due. */
  move(ms: number): void {
    this.#now += ms;
    for (const alarm of [...this.#alarms]) {
      if (alarm.at > this.#now) continue;
      this.#alarms.delete(alarm);
      alarm.ring();
    }
  }
}
