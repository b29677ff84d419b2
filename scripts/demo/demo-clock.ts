import type { Greeting } from '#protocol/greeting.ts';

/** The hub's clock, waited for: a minute of the day passes as fast as the hub says. */
export class DemoClock {
  readonly #start: number;
  readonly #speed: number;
  readonly #began = performance.now();
  readonly #timers = new Set<NodeJS.Timeout>();

  constructor({ clock }: Greeting) {
    this.#start = clock.now;
    this.#speed = clock.speed;
  }

  now(): number {
    return this.#start + (performance.now() - this.#began) * this.#speed;
  }

  /** Does something when the office's clock shows this instant. */
  at(instant: number, act: () => void): void {
    const timer = setTimeout(
      () => {
        this.#timers.delete(timer);
        act();
      },
      Math.max(0, (instant - this.now()) / this.#speed),
    );
    this.#timers.add(timer);
  }

  until(instant: number): Promise<void> {
    return new Promise((resolve) => this.at(instant, resolve));
  }

  wait(ms: number): Promise<void> {
    return this.until(this.now() + ms);
  }

  stop(): void {
    for (const timer of this.#timers) clearTimeout(timer);
  }
}
