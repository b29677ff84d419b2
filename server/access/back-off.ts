/** Wrong PINs in a row before the first wait; a finger slips. */
const FREE_TRIES = 3;
const FIRST_WAIT_MS = 5_000;
/** At this pace a PIN of four figures is guessed with a chance of one in a hundred a day, and the audit tells it. */
const LONGEST_WAIT_MS = 15 * 60_000;
const FORGOTTEN_AFTER_MS = 24 * 3_600_000;

/**
 * How long somebody must wait after wrong PINs: of one person at one screen, so that nobody can lock a colleague out
 * from elsewhere. Doubles with every further try. Times are the caller's, in milliseconds.
 */
export class BackOff {
  readonly #tries = new Map<string, { wrong: number; until: number; at: number }>();

  /** Milliseconds until the next try counts; 0 is now. */
  waitMs(person: string, device: string, now: number): number {
    return Math.max(0, (this.#tries.get(keyOf(person, device))?.until ?? 0) - now);
  }

  /** Remembers a wrong PIN and tells how long to wait now. */
  wrong(person: string, device: string, now: number): number {
    for (const [key, { at }] of this.#tries) if (now - at > FORGOTTEN_AFTER_MS) this.#tries.delete(key);
    const key = keyOf(person, device);
    const wrong = (this.#tries.get(key)?.wrong ?? 0) + 1;
    const over = wrong - FREE_TRIES;
    const wait = over < 0 ? 0 : Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** over);
    this.#tries.set(key, { wrong, until: now + wait, at: now });
    return wait;
  }

  right(person: string, device: string): void {
    this.#tries.delete(keyOf(person, device));
  }
}

function keyOf(person: string, device: string): string {
  return `${person} ${device}`;
}
