import type { Time } from './time.ts';

interface Alarm {
  readonly at: number;
  readonly ring: () => void;
}

/** Time that stands still until it is moved, for whoever must live minutes of a printer in a moment. */
export class ManualTime implements Time {
  readonly #alarms = new Set<Alarm>();
  #now = 0;

  now(): number {
    return this.#now;
  }

  after(ms: number, ring: () => void): () => void {
    const alarm = { at: this.#now + Math.max(0, ms), ring };
    this.#alarms.add(alarm);
    return () => void this.#alarms.delete(alarm);
  }

  /** Moves on by so many milliseconds; every alarm on the way rings at its own time, and promises catch up between. */
  async pass(ms: number): Promise<void> {
    const end = this.#now + ms;
    await settled();
    for (let next = this.#nextBefore(end); next; next = this.#nextBefore(end)) {
      this.#alarms.delete(next);
      this.#now = next.at;
      next.ring();
      await settled();
    }
    this.#now = end;
  }

  #nextBefore(end: number): Alarm | undefined {
    let next: Alarm | undefined;
    for (const alarm of this.#alarms) if (alarm.at <= end && (!next || alarm.at < next.at)) next = alarm;
    return next;
  }
}

/** Lets every promise that can go on go on. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) await new Promise<void>((resolve) => setImmediate(resolve));
}
