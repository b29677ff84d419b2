import { type Cell, LineBuffer } from './line-buffer.ts';
import { PaperStrip } from './paper-strip.ts';
import type { Raster } from './raster.ts';

/** The letters that a printer has in itself. */
export interface PrinterLetters {
  /** What a byte means in the table chosen by `ESC t`; a mark goes onto the letter before it; '' leaves a gap. */
  letter(byte: number, table: number): string;
  /** The dots of a letter in a cell of that many dots; as many whole bytes a row as the cell needs. */
  dots(letter: string, width: number, height: number, isBold: boolean): Raster;
}

/** The usual sixth of an inch. */
export const LINE_ROWS = 34;
/** Fonts A and B of printers with 203 dots per inch. */
export const FONTS = [
  { width: 12, height: 24 },
  { width: 9, height: 17 },
] as const;

const DEFAULTS = {
  /** 0 left, 0.5 centre, 1 right. */
  lean: 0,
  /** Rows of paper for one unit of a feed, which is 1/360 inch until `GS P` says otherwise. */
  rowsPerUnit: 203 / 360,
  lineRows: LINE_ROWS,
  timesWide: 1,
  timesHigh: 1,
  isBold: false,
  font: FONTS[0] as (typeof FONTS)[number],
  table: 0,
};

/** What is gathered into lines and comes out on paper, and how it is set. */
export class PrintHead {
  mode = { ...DEFAULTS };
  readonly #width: number;
  readonly #letters: PrinterLetters | null;
  readonly #onText: (bytes: Uint8Array) => void;
  readonly #line: LineBuffer;
  #rowsFed = 0;
  #paper: PaperStrip;
  #text: number[] = [];
  #lastLetter = '';

  constructor(width: number, letters: PrinterLetters | null, onText: (bytes: Uint8Array) => void) {
    this.#width = width;
    this.#letters = letters;
    this.#onText = onText;
    this.#line = new LineBuffer(width);
    this.#paper = new PaperStrip(width);
  }

  get rowsFed(): number {
    return this.#rowsFed;
  }

  /** As after switching on; the line that was begun is lost. */
  reset(): void {
    this.mode = { ...DEFAULTS };
    this.#text = [];
    this.#line.take(0);
  }

  letter(byte: number): void {
    const { font, timesWide, timesHigh, isBold, table } = this.mode;
    const letters = this.#letters;
    const letter = letters?.letter(byte, table) ?? '';
    const draw = (text: string) => letters?.dots(text, font.width, font.height, isBold) ?? null;
    if (/^\p{M}$/u.test(letter)) {
      this.#lastLetter = (this.#lastLetter + letter).normalize('NFC');
      this.#line.dressLast(draw(this.#lastLetter));
      return;
    }
    if (!letters) this.#text.push(byte);
    this.#lastLetter = letter;
    this.place({ dots: letter === '' ? null : draw(letter), ...font, timesWide, timesHigh });
  }

  /** Puts something on the line; what has no room there begins the following one. */
  place(cell: Cell): void {
    if (!this.#line.hasRoomFor(cell)) this.#print(this.mode.lineRows);
    this.#line.add(cell);
  }

  /** To the next stop; they stand eight letters of font A apart. */
  tab(): void {
    this.#line.tab(8 * FONTS[0].width);
  }

  /** Prints a picture by itself. @param times bit 0: twice as wide, bit 1: twice as high. */
  picture(picture: Raster, times: number): void {
    this.endLine(0);
    const cell = { dots: picture, width: picture.width, height: picture.height };
    this.#line.add({ ...cell, timesWide: (times & 1) + 1, timesHigh: (times >> 1) + 1 });
    this.#print(0);
  }

  /** Prints what is on the line and feeds. */
  feedLines(lines: number): void {
    this.#noticeText();
    if (lines > 0) this.#print(this.mode.lineRows);
    for (let line = 1; line < lines; line += 1) this.#feed(this.mode.lineRows);
  }

  /** What waits on the line comes out, and the paper moves by that many rows, or by the line if that is higher. */
  endLine(rows: number): void {
    // Letters before a picture or a feed come out on a line of their own.
    if (this.#noticeText()) {
      this.#print(this.mode.lineRows);
      this.#feed(rows);
    } else this.#print(rows);
  }

  /** The paper since the last cut. */
  cut(): Raster {
    this.endLine(0);
    const paper = this.#paper.raster();
    this.#paper = new PaperStrip(this.#width);
    return paper;
  }

  /** A dashed line at the edge where paper is torn off, so many rows before the head; none on paper that is white. */
  markTear(rowsToEdge: number): void {
    this.#paper.mark(rowsToEdge);
  }

  /** What hangs beyond the edge; the rows between edge and head stay, and are the beginning of the next piece. */
  tearOff(rowsToEdge: number): Raster {
    this.endLine(0);
    return this.#paper.tearOff(rowsToEdge);
  }

  #print(leastRows: number): void {
    const rows = this.#line.take(this.mode.lean);
    for (const row of rows) this.#paper.print(row, 0);
    this.#rowsFed += rows.length;
    this.#feed(Math.max(0, leastRows - rows.length));
  }

  #feed(rows: number): void {
    this.#paper.feed(rows);
    this.#rowsFed += rows;
  }

  #noticeText(): boolean {
    const text = this.#text;
    this.#text = [];
    if (text.length > 0) this.#onText(Uint8Array.from(text));
    return text.length > 0;
  }
}
