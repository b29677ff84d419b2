import type { WaitingScreen } from '#protocol/access.ts';
import { newCode, newSecret, sealed } from './secrets.ts';

/** How long a code holds. */
const CODE_MS = 5 * 60_000;
/** A whole office may be paired at once; more is somebody with a loop. Guessing finds one of twelve codes in eight. */
export const MOST_WAITING = 12;
const MOST_OF_ADDRESS = 4;
const MOST_NEW_OF_ADDRESS = 30;
/** Wrong codes while a code holds: then all that were there are burnt. 8 × 12 ⁄ 10⁶ is under one in ten thousand. */
const MOST_TRIES = 8;
/** How long a screen that was let in may take to fetch its token. */
const FETCH_MS = 60_000;

interface Waiting {
  readonly secret: string;
  readonly address: string;
  readonly browser: string;
  readonly code: string;
  readonly until: number;
  tries: number;
  /** The token, from the moment somebody has let the screen in. */
  token: { readonly token: string; readonly device: string } | null;
}

/** How a waiting screen stands. `gone` is a code that is over or burnt: it asks for another. */
export type Look =
  | { readonly kind: 'waiting'; readonly code: string; readonly until: number }
  | { readonly kind: 'approved'; readonly token: string; readonly device: string }
  | { readonly kind: 'gone' };

/** Screens that show a code and wait to be let in. In memory only; times are the caller's, in milliseconds. */
export class WaitingScreens {
  #waiting: Waiting[] = [];
  #begun: { readonly address: string; readonly at: number }[] = [];

  /** A new code for a screen, and the secret by which it is known again; null when too many wait. */
  begin(
    address: string,
    browser: string,
    now: number,
  ): { secret: string; code: string; until: number } | null {
    this.#forget(now);
    const ofAddress = this.#waiting.filter((one) => one.address === address).length;
    const begun = this.#begun.filter((one) => one.address === address).length;
    if (this.#waiting.length >= MOST_WAITING || ofAddress >= MOST_OF_ADDRESS) return null;
    if (begun >= MOST_NEW_OF_ADDRESS) return null;
    let code = newCode();
    while (this.#waiting.some((one) => one.code === code)) code = newCode();
    const secret = newSecret();
    const until = now + CODE_MS;
    this.#begun.push({ address, at: now });
    this.#waiting.push({ secret: sealed(secret), address, browser, code, until, tries: 0, token: null });
    return { secret, code, until };
  }

  /** How the screen with this secret stands. An approved one is told once: its place is then empty. */
  look(secret: string, now: number): Look {
    this.#forget(now);
    const found = this.#waiting.find((one) => one.secret === sealed(secret));
    if (!found) return { kind: 'gone' };
    if (!found.token) return { kind: 'waiting', code: found.code, until: found.until };
    this.#waiting = this.#waiting.filter((one) => one !== found);
    return { kind: 'approved', ...found.token };
  }

  /** Whether a screen shows this code now; a wrong one is a try against every code that is shown. */
  knows(code: string, now: number): boolean {
    this.#forget(now);
    const shown = this.#waiting.filter(({ token }) => token === null);
    if (shown.some((one) => one.code === code)) return true;
    for (const one of shown) one.tries += 1;
    this.#waiting = this.#waiting.filter(({ tries }) => tries < MOST_TRIES);
    return false;
  }

  /** Gives the screen that shows this code its token; a code lets in once. */
  approve(code: string, token: { readonly token: string; readonly device: string }, now: number): void {
    const found = this.#waiting.find((one) => one.code === code && one.token === null);
    if (!found) return;
    const until = Math.max(found.until, now + FETCH_MS);
    this.#waiting = this.#waiting.map((one) => (one === found ? { ...found, token, until } : one));
  }

  /** Those that wait, as the office page lists them. */
  list(now: number): readonly WaitingScreen[] {
    this.#forget(now);
    return this.#waiting
      .filter(({ token }) => token === null)
      .map(({ code, until, address, browser }) => ({ code, until, from: `${address} · ${browser}` }));
  }

  #forget(now: number): void {
    this.#waiting = this.#waiting.filter(({ until }) => now < until);
    this.#begun = this.#begun.filter(({ at }) => now - at < CODE_MS);
  }
}
