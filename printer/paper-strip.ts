import type { Raster } from './raster.ts';

/** Paper that comes out under a print head: rows of dots, then feeds, until somebody tears it off. */
export class PaperStrip {
  readonly #width: number;
  readonly #rows: Uint8Array[] = [];
  /** As many rows as there were at the last dashed line. */
  #marked = 0;

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

  /** Draws a dashed line that many rows above the last one; once for the same paper. */
  mark(rowsFromEnd: number): void {
    const at = this.#rows.length - rowsFromEnd;
    if (at <= this.#marked) return;
    this.#marked = at;
    const row = this.#rows[at - 1];
    for (let byte = 0; row && byte < row.length; byte += 3) row[byte] = 0xff;
  }

  /** Takes all rows but the last ones off. */
  tearOff(rowsThatStay: number): Raster {
    const torn = this.#rows.splice(0, Math.max(0, this.#rows.length - rowsThatStay));
    this.#marked = Math.max(0, this.#marked - torn.length);
    return this.#rasterOf(torn);
  }

  raster(): Raster {
    return this.#rasterOf(this.#rows);
  }

  #rasterOf(rows: readonly Uint8Array[]): Raster {
    return { width: this.#width, height: rows.length, bits: Uint8Array.from(Buffer.concat(rows)) };
  }

  #blank(): Uint8Array {
    return new Uint8Array(this.#width / 8);
  }
}
