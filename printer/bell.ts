import type { Time } from './time.ts';

/** Something to wait at: until it rings, or until the time is over. */
export class Bell {
  readonly #time: Time;
  readonly #waiting = new Set<() => void>();

  constructor(time: Time) {
    this.#time = time;
  }

  /** Wakes all who wait now. */
  ring(): void {
    for (const wake of [...this.#waiting]) wake();
  }

  /** @param ms Infinity waits for the bell only, nothing is over at once. */
  wait(ms: number): Promise<'rung' | 'over'> {
    if (ms <= 0) return Promise.resolve('over');
    return new Promise((resolve) => {
      const end = (how: 'rung' | 'over') => {
        stop();
        this.#waiting.delete(wake);
        resolve(how);
      };
      const wake = () => end('rung');
      const stop = ms === Infinity ? () => undefined : this.#time.after(ms, () => end('over'));
      this.#waiting.add(wake);
    });
  }
}
