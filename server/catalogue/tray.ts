import { randomBytes } from 'node:crypto';

/** More are not looked at before one of them is used. */
const MOST_KEPT = 8;

/** What was looked at over HTTP waits here, under a name that nobody can guess, for the ask that lets it hold. */
export class Tray<Content> {
  readonly #kept = new Map<string, Content>();

  /** Keeps something; what was put down longest ago is given up. */
  put(content: Content): string {
    const name = randomBytes(18).toString('base64url');
    this.#kept.set(name, content);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= MOST_KEPT) break;
      this.#kept.delete(oldest);
    }
    return name;
  }

  get(name: string): Content | null {
    return this.#kept.get(name) ?? null;
  }

  drop(name: string): void {
    this.#kept.delete(name);
  }
}
