import { command, Image, Printer, type Adapter } from 'escpos';
import { defused } from './defused.ts';
import { DOTS_PER_MM } from './papers.ts';
import type { Encoding, Profile } from '#protocol/profile.ts';
import type { Raster } from './raster.ts';
import { columnsOfRows, storingBytes } from './stored-picture.ts';
import { textBytes } from './vietnamese-encodings.ts';

const ESC = 0x1b;
const FS = 0x1c;
const GS = 0x1d;

/** Feeds are counted in dots of 1/203 inch; unless told, some printers count them in 1/360 inch. */
const GS_P_DOTS = [GS, 0x50, 203, 203];
/** `ESC J` takes one byte. */
const LONGEST_FEED = 255;
/** `ESC *` prints so many rows at a time. */
export const STAR_ROWS = 24;

/**
 * The bytes of one job, written command by command. Commands: Epson's ESC/POS reference, which the clones follow.
 * A piece is a whole number of them, so that a question to the printer fits between two pieces.
 */
export class EscposJob {
  readonly #profile: Profile;
  readonly #device = new MemoryDevice();
  readonly #printer = new Printer(this.#device);
  readonly #pieces: Uint8Array[] = [];
  #encoding: Encoding | null = null;

  /** Begins as after switching on: nobody knows what the job before has left. */
  constructor(profile: Profile) {
    this.#profile = profile;
    this.#printer.hardware('init');
  }

  /** Makes a unit of `feed` one row of dots. */
  countInDots(): void {
    this.#raw(GS_P_DOTS);
  }

  feed(rows: number): void {
    for (let left = rows; left > 0; left -= LONGEST_FEED)
      this.#raw([ESC, 0x4a, Math.min(left, LONGEST_FEED)]);
  }

  /** Dots from the left edge, row after row. */
  picture(dots: Dots, raster: Profile['raster']): void {
    if (raster === 'esc-star') this.#columns(dots);
    else this.#printer.raster(imageOf(dots));
  }

  /** Puts pictures into the printer's memory in the place of all that was there; see `StoredParts`. */
  store(pictures: readonly Raster[]): void {
    this.#raw([...storingBytes(pictures)]);
  }

  /** Prints what `FS q` stored under that number, which begins at 1. */
  stored(number: number): void {
    this.#raw([FS, 0x70, number, 0]);
  }

  /** From now on letters are so many times as wide and as high, 1 to 8. */
  size(wide: number, high: number): void {
    this.#raw([GS, 0x21, (wide - 1) * 16 + high - 1]);
  }

  /** From now on text is written in this table; null is ASCII alone. */
  table(codePage: Profile['codePage']): void {
    this.#encoding = codePage?.encoding ?? null;
    if (codePage) this.#raw([ESC, 0x74, codePage.number]);
  }

  /** Words of any origin: whatever is in them, none of it is a command. */
  text(words: string): void {
    this.#raw(textBytes(words, this.#encoding));
  }

  /** White between words, one letter wide each. */
  spaces(count: number): void {
    this.#raw(Array.from({ length: count }, () => 0x20));
  }

  /** To the next of the stops that stand eight letters apart after `ESC @`. */
  tab(): void {
    this.#raw([0x09]);
  }

  newLine(): void {
    this.#raw([0x0a]);
  }

  /** What comes now is another piece. */
  endPiece(): void {
    this.#printer.flush();
    const bytes = this.#device.taken();
    if (bytes.length > 0) this.#pieces.push(bytes);
  }

  /** Cuts the paper off, or moves it to where it is torn off, and gives the pieces. */
  end(): readonly Uint8Array[] {
    if (this.#profile.hasCutter) {
      // Function B feeds to the blade by itself, so the distance from head to blade need not be known.
      this.#printer.print(command.PAPER.PAPER_CUT_B).print(Buffer.of(0));
    } else {
      this.countInDots();
      this.feed(Math.round(this.#profile.headToBladeMm * DOTS_PER_MM));
    }
    this.endPiece();
    return this.#pieces;
  }

  #columns({ widthBytes, rows, bits }: Dots): void {
    const width = widthBytes * 8;
    for (let top = 0; top < rows; top += STAR_ROWS) {
      const height = Math.min(STAR_ROWS, rows - top);
      const part = { width, height, bits: bits.subarray(top * widthBytes, (top + height) * widthBytes) };
      const columns = columnsOfRows(part, STAR_ROWS / 8);
      this.#raw([
        ESC,
        0x2a,
        33,
        width % 256,
        Math.floor(width / 256),
        ...defused(columns),
        ESC,
        0x4a,
        STAR_ROWS,
      ]);
    }
  }

  #raw(bytes: readonly number[]): void {
    this.#printer.print(Buffer.from(bytes));
  }
}

/** Part of a picture: rows of so many bytes. */
export interface Dots {
  readonly widthBytes: number;
  readonly rows: number;
  readonly bits: Uint8Array;
}

/** What escpos takes for a printer's cable. */
class MemoryDevice implements Adapter {
  #written: Buffer[] = [];

  open(): this {
    return this;
  }

  write(data: Buffer): this {
    this.#written.push(Buffer.from(data));
    return this;
  }

  close(): this {
    return this;
  }

  taken(): Uint8Array {
    const bytes = Uint8Array.from(Buffer.concat(this.#written));
    this.#written = [];
    return bytes;
  }
}

/**
 * An image for escpos' `raster` that is packed already. Its own constructor makes an object of every dot (50 to
 * 100 ms a slip); one made from the prototype passes its `instanceof` and only has to answer `toRaster`.
 */
function imageOf({ widthBytes, rows, bits }: Dots): Image {
  const raster = { data: defused(bits), width: widthBytes, height: rows };
  return Object.assign(Object.create(Image.prototype) as Image, { toRaster: () => raster as never });
}
