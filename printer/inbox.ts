/** What a printer on a bench has been sent, for a test that waits for so much of it. */
export class Inbox {
  #pieces: Uint8Array[] = [];
  readonly #waiting = new Set<() => void>();
  #length = 0;

  put(bytes: Uint8Array): void {
    this.#pieces.push(bytes);
    this.#length += bytes.length;
    for (const look of this.#waiting) look();
  }

  forget(): void {
    this.#pieces = [];
    this.#length = 0;
  }

  /** Everything so far, once it is at least so many bytes. */
  holds(bytes: number): Promise<Uint8Array> {
    return new Promise((resolve) => {
      const look = (): void => {
        if (this.#length < bytes) return;
        this.#waiting.delete(look);
        resolve(Buffer.concat(this.#pieces));
      };
      this.#waiting.add(look);
      look();
    });
  }
}
