import type { Raster } from './raster.ts';

/** Paper that comes out under a print head: rows of dots, then feeds, until somebody tears it off. */
export class PaperStrip {
  readonly #width: number;
  readonly #rows: Uint8Array[] = [];

  /** @param width dots of the head, a multiple of 8. */
  constructor(width: number) {
    this.#width = width;
  }

  feed(rows: number): void {
    for (let row = 0; row < rows; row += 1) this.#rows.push(this.#blank());
  }

  /** One row of packed dots, so many bytes in from the left; what passes the end of the head is lost. */
  print(dots: Uint8Array, indentBytes: number): void {
    const row = this.#blank();
    row.set(dots.subarray(0, row.length - indentBytes), indentBytes);
    this.#rows.push(row);
  }

  raster(): Raster {
    const bits = Uint8Array.from(Buffer.concat(this.#rows));
    return { width: this.#width, height: this.#rows.length, bits };
  }

  #blank(): Uint8Array {
    return new Uint8Array(this.#width / 8);
  }
}
