/** Bytes that wait in the order in which they came. */
export class ByteQueue {
  #pieces: Uint8Array[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  put(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    this.#pieces.push(bytes);
    this.#length += bytes.length;
  }

  /** Takes as many as there are, at most so many. */
  take(most: number): Uint8Array {
    const taken = new Uint8Array(Math.min(most, this.#length));
    let at = 0;
    while (at < taken.length) {
      const piece = this.#pieces.shift() ?? new Uint8Array(0);
      const part = piece.subarray(0, taken.length - at);
      taken.set(part, at);
      at += part.length;
      if (part.length < piece.length) this.#pieces.unshift(piece.subarray(part.length));
    }
    this.#length -= taken.length;
    return taken;
  }

  clear(): void {
    this.#pieces = [];
    this.#length = 0;
  }
}
