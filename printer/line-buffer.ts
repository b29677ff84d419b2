import type { Raster } from './raster.ts';

/** What stands on a line: dots (none is white), the room they take, and how many times they are enlarged. */
export interface Cell {
  readonly dots: Raster | null;
  readonly width: number;
  readonly height: number;
  readonly timesWide: number;
  readonly timesHigh: number;
}

/** The line that a printer gathers before it prints it: letters and columns of dots, on one common foot. */
export class LineBuffer {
  readonly #width: number;
  #cells: (Cell & { readonly x: number })[] = [];
  #end = 0;

  /** @param width dots of the head, a multiple of 8. */
  constructor(width: number) {
    this.#width = width;
  }

  get height(): number {
    return this.#cells.reduce((most, cell) => Math.max(most, cell.height * cell.timesHigh), 0);
  }

  hasRoomFor(cell: Cell): boolean {
    return this.#end + cell.width * cell.timesWide <= this.#width;
  }

  add(cell: Cell): void {
    this.#cells.push({ ...cell, x: this.#end });
    this.#end += cell.width * cell.timesWide;
  }

  /** Other dots for the letter written last: a tone has come to it. */
  dressLast(dots: Raster | null): void {
    const last = this.#cells.pop();
    if (last) this.#cells.push({ ...last, dots });
  }

  /** Goes on at the next multiple of so many dots. */
  tab(dots: number): void {
    this.#end = (Math.floor(this.#end / dots) + 1) * dots;
  }

  /** Takes the line out, as rows of packed dots of the whole head. @param lean 0 left, 0.5 centre, 1 right. */
  take(lean: number): Uint8Array[] {
    const { height } = this;
    const rows = Array.from({ length: height }, () => new Uint8Array(this.#width / 8));
    const shift = Math.floor(Math.max(0, this.#width - this.#end) * lean);
    for (const cell of this.#cells) this.#stamp(rows, cell, cell.x + shift, height);
    this.#cells = [];
    this.#end = 0;
    return rows;
  }

  #stamp(rows: Uint8Array[], cell: Cell, left: number, foot: number): void {
    const { dots, timesWide, timesHigh } = cell;
    if (dots === null) return;
    const top = foot - cell.height * timesHigh;
    // Pictures mostly begin at a whole byte, and a dot at a time costs milliseconds that a tap may have to wait.
    if (timesWide === 1 && timesHigh === 1 && left % 8 === 0 && cell.width % 8 === 0) {
      const [stride, from] = [dots.width / 8, left / 8];
      for (let y = 0; y < cell.height; y += 1) {
        const room = (rows[top + y]?.length ?? 0) - from;
        rows[top + y]?.set(dots.bits.subarray(y * stride, y * stride + Math.min(stride, room)), from);
      }
      return;
    }
    for (let y = 0; y < cell.height * timesHigh; y += 1) {
      const row = rows[top + y];
      const from = Math.floor(y / timesHigh) * (dots.width / 8);
      for (let x = 0; x < cell.width * timesWide; x += 1) {
        const source = Math.floor(x / timesWide);
        const isBlack = ((dots.bits[from + (source >> 3)] ?? 0) & (0x80 >> (source & 7))) !== 0;
        const at = left + x;
        if (isBlack && row && at < this.#width) row[at >> 3] = (row[at >> 3] ?? 0) | (0x80 >> (at & 7));
      }
    }
  }
}
