import { randomInt } from 'node:crypto';
import { isSame } from './secrets.ts';

/** Wrong codes after which the hub must be started anew for another one. */
const MOST_TRIES = 10;

/** The one-time code with which a hub in trial mode may be set up from another computer. */
export class SetupCode {
  #code: string | null = null;
  #tries = 0;

  /** Eight digits, to be printed where only the owner reads. Before, no code is right. */
  make(): string {
    this.#code = String(randomInt(100_000_000)).padStart(8, '0');
    this.#tries = 0;
    return this.#code;
  }

  /** What is wrong with a code that was typed; a wrong one is a try. Null when it is right. */
  flawOf(typed: string | null): 'missing' | 'wrong-code' | 'code-burnt' | null {
    const given = typed?.replace(/\s/g, '') ?? '';
    if (given === '') return 'missing';
    if (this.#code === null || this.#tries >= MOST_TRIES) return 'code-burnt';
    if (isSame(given, this.#code)) return null;
    this.#tries += 1;
    return 'wrong-code';
  }
}
