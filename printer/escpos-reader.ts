import { PaperStrip } from './paper-strip.ts';
import type { Raster } from './raster.ts';

/** What a printer notices while it reads. */
export type PrinterEvent =
  /** The blade fell: everything printed since the cut before it, and how many bytes had been read by then. */
  | { readonly kind: 'cut'; readonly paper: Raster; readonly bytesRead: number }
  /** `DLE EOT n` waits for an answer. */
  | { readonly kind: 'status-asked'; readonly about: number }
  /** Letters, which this printer does not draw; they take their line on the paper all the same. */
  | { readonly kind: 'text'; readonly bytes: Uint8Array }
  /** Bytes that mean nothing here. A real printer would print rubbish for them or worse. */
  | { readonly kind: 'unknown'; readonly bytes: Uint8Array };

const LF = 0x0a;
const DLE = 0x10;
const ESC = 0x1b;
const GS = 0x1d;

/** The usual sixth of an inch. */
const LINE_ROWS = 34;

/**
 * Reads ESC/POS as a printer of 203 dots per inch does, one byte after the other, in pieces of any size.
 * It shares no line with what writes the bytes, so that each can convict the other.
 */
export class EscposReader {
  readonly #width: number;
  readonly #notice: (event: PrinterEvent) => void;
  #waiting = new Uint8Array(0);
  #bytesRead = 0;
  #paper: PaperStrip;
  #text: number[] = [];
  #justify: 'left' | 'centre' | 'right' = 'left';
  /** Rows of paper for one unit of `ESC J`, which is 1/360 inch until `GS P` says otherwise. */
  #rowsPerUnit = 203 / 360;

  /** @param width dots of the print head, a multiple of 8. */
  constructor(width: number, notice: (event: PrinterEvent) => void) {
    this.#width = width;
    this.#notice = notice;
    this.#paper = new PaperStrip(width);
  }

  read(bytes: Uint8Array): void {
    const all = Buffer.concat([this.#waiting, bytes]);
    let at = 0;
    while (at < all.length) {
      const length = this.#command(all.subarray(at));
      if (length === 'more') break;
      at += length;
      this.#bytesRead += length;
    }
    this.#waiting = Uint8Array.from(all.subarray(at));
  }

  /** Obeys the command at the start of the bytes and says how long it was, or that its end is still to come. */
  #command(bytes: Uint8Array): number | 'more' {
    const [first = 0, second, third] = bytes;
    if (first === LF) return this.#line(1);
    if (first >= 0x20) {
      this.#text.push(first);
      return 1;
    }
    if (first !== ESC && first !== GS && first !== DLE) return this.#unknown(bytes, 1);
    if (second === undefined) return 'more';
    const name = first * 256 + second;
    switch (name) {
      case 0x1b40: // ESC @
        this.#justify = 'left';
        this.#rowsPerUnit = 203 / 360;
        this.#text = [];
        return 2;
      case 0x1d56: // GS V m, GS V m n
        if (third === undefined) return 'more';
        if (third === 0x41 || third === 0x42) return bytes.length < 4 ? 'more' : this.#cut(4);
        return [0, 1, 0x30, 0x31].includes(third) ? this.#cut(3) : this.#unknown(bytes, 3);
      case 0x1d50: // GS P x y
        if (bytes.length < 4) return 'more';
        this.#rowsPerUnit = 203 / (bytes[3] || 360);
        return 4;
      case 0x1d76: // GS v 0
        return this.#raster(bytes);
      case 0x1b4a: // ESC J n
        if (third === undefined) return 'more';
        this.#endText();
        this.#paper.feed(Math.round(third * this.#rowsPerUnit));
        return 3;
      case 0x1b64: // ESC d n
        if (third === undefined) return 'more';
        return this.#line(third) + 2;
      case 0x1b61: // ESC a n
        if (third === undefined) return 'more';
        return this.#align(bytes, third);
      case 0x1004: // DLE EOT n
        if (third === undefined) return 'more';
        if (third < 1 || third > 4) return this.#unknown(bytes, 3);
        this.#notice({ kind: 'status-asked', about: third });
        return 3;
      default:
        return this.#unknown(bytes, 2);
    }
  }

  #raster(bytes: Uint8Array): number | 'more' {
    if (bytes.length < 8) return 'more';
    const [, , zero, mode, widthLow = 0, widthHigh = 0, rowsLow = 0, rowsHigh = 0] = bytes;
    if (zero !== 0x30 || (mode !== 0 && mode !== 0x30)) return this.#unknown(bytes, 4);
    const stride = widthLow + widthHigh * 256;
    const rows = rowsLow + rowsHigh * 256;
    const end = 8 + stride * rows;
    if (bytes.length < end) return 'more';
    this.#endText();
    const spare = Math.max(0, this.#width / 8 - stride);
    const indent = { left: 0, centre: Math.floor(spare / 2), right: spare }[this.#justify];
    for (let row = 0; row < rows; row += 1) {
      this.#paper.print(bytes.subarray(8 + row * stride, 8 + (row + 1) * stride), indent);
    }
    return end;
  }

  #align(bytes: Uint8Array, to: number): number {
    const justify = (['left', 'centre', 'right'] as const)[to >= 0x30 ? to - 0x30 : to];
    if (justify === undefined) return this.#unknown(bytes, 3);
    this.#justify = justify;
    return 3;
  }

  /** Ends the line and feeds; the length is that of LF. */
  #line(lines: number): number {
    this.#noticeText();
    this.#paper.feed(lines * LINE_ROWS);
    return 1;
  }

  /** Letters before a picture or a feed come out on a line of their own. */
  #endText(): void {
    if (this.#text.length > 0) this.#line(1);
  }

  #noticeText(): void {
    if (this.#text.length > 0) this.#notice({ kind: 'text', bytes: Uint8Array.from(this.#text) });
    this.#text = [];
  }

  #cut(length: number): number {
    this.#endText();
    const paper = this.#paper.raster();
    this.#paper = new PaperStrip(this.#width);
    this.#notice({ kind: 'cut', paper, bytesRead: this.#bytesRead + length });
    return length;
  }

  #unknown(bytes: Uint8Array, length: number): number {
    const unknown = Uint8Array.from(bytes.subarray(0, length));
    this.#notice({ kind: 'unknown', bytes: unknown });
    return unknown.length;
  }
}
