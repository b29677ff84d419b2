import { rowsOfColumns } from './columns-of-dots.ts';
import { FONTS, LINE_ROWS, PrintHead } from './print-head.ts';
import { readStoredPictures } from './read-stored-pictures.ts';
import { PictureMemory } from './picture-memory.ts';
import type { Raster } from './raster.ts';
import type { ReaderParts } from './reader-parts.ts';

/** What a printer notices while it reads. */
export type PrinterEvent =
  /** The blade fell: everything printed since the cut before it, and how many bytes had been read by then. */
  | { readonly kind: 'cut'; readonly paper: Raster; readonly bytesRead: number }
  /** `DLE EOT n` waits for an answer. */
  | { readonly kind: 'status-asked'; readonly about: number }
  /** `GS r n` waits for an answer, after all that was read before it. */
  | { readonly kind: 'in-order-asked'; readonly about: number }
  /** `GS a n`: from now on tell by yourself what changes; 0 is silence. */
  | { readonly kind: 'auto-status'; readonly mask: number }
  /** `DLE ENQ n`: an error is mended, go on (1) or forget what you hold (2). */
  | { readonly kind: 'recover'; readonly how: number }
  /** Letters of one line, which a printer without letters does not draw; they take their room all the same. */
  | { readonly kind: 'text'; readonly bytes: Uint8Array }
  /** Bytes that mean nothing here. A real printer would print rubbish for them or worse. */
  | { readonly kind: 'unknown'; readonly bytes: Uint8Array };

const HT = 0x09;
const LF = 0x0a;
const CR = 0x0d;
const DLE = 0x10;
const ESC = 0x1b;
const FS = 0x1c;
const GS = 0x1d;

/** First and second byte of the commands that one more byte follows. */
const withOneByte = new Set([
  0x1b4a, 0x1b64, 0x1b61, 0x1b33, 0x1d21, 0x1b45, 0x1b4d, 0x1b74, 0x1004, 0x1005, 0x1d72, 0x1d61,
]);

/**
 * Reads ESC/POS as a printer of 203 dots per inch does, one byte after the other, in pieces of any size.
 * It shares no line with what writes the bytes, so that each can convict the other.
 */
export class EscposReader {
  readonly #notice: (event: PrinterEvent) => void;
  readonly #head: PrintHead;
  #waiting = new Uint8Array(0);
  #bytesRead = 0;
  readonly #memory: PictureMemory;
  readonly #onStored: () => void;
  readonly #rowsToEdge: number | null;

  /**
   * @param width dots of the print head, a multiple of 8.
   */
  constructor(
    width: number,
    notice: (event: PrinterEvent) => void,
    { letters = null, memory = new PictureMemory(), onStored, rowsToEdge = null }: ReaderParts = {},
  ) {
    this.#notice = notice;
    this.#memory = memory;
    this.#onStored = onStored ?? (() => undefined);
    this.#rowsToEdge = rowsToEdge;
    this.#head = new PrintHead(width, letters, (bytes) => notice({ kind: 'text', bytes }));
  }

  /** Rows of paper moved under the head since the beginning; 8 are a millimetre. What a cut feeds is not in it. */
  get rowsFed(): number {
    return this.#head.rowsFed;
  }

  /** Somebody tears off what hangs out: all that is beyond the edge. What lies between it and the head stays. */
  tearOff(): Raster {
    return this.#head.tearOff(this.#rowsToEdge ?? 0);
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
    const [first = 0, second] = bytes;
    if (first >= 0x20 || first === LF || first === CR || first === HT) return this.#sign(first);
    if (![ESC, GS, DLE, FS].includes(first)) return this.#unknown(bytes, 1);
    if (second === undefined) return 'more';
    const name = first * 256 + second;
    switch (name) {
      case 0x1b40: // ESC @
        this.#head.reset();
        // The next job begins: whoever waits for the last one tears it off here.
        if (this.#rowsToEdge !== null) this.#head.markTear(this.#rowsToEdge);
        return 2;
      case 0x1b32: // ESC 2
        this.#head.mode.lineRows = LINE_ROWS;
        return 2;
      case 0x1d56: // GS V m, GS V m n
        return this.#cutCommand(bytes);
      case 0x1d76: // GS v 0
        return this.#raster(bytes);
      case 0x1b2a: // ESC * m nL nH
        return this.#columns(bytes);
      case 0x1c71: // FS q n
        return this.#store(bytes);
      case 0x1d50: // GS P x y
        if (bytes.length < 4) return 'more';
        this.#head.mode.rowsPerUnit = 203 / (bytes[3] || 360);
        return 4;
      case 0x1c70: // FS p n m
        if (bytes.length < 4) return 'more';
        return this.#printStored(bytes);
      default:
        return bytes.length < 3 && withOneByte.has(name)
          ? 'more'
          : this.#commandOfOneByte(name, bytes[2] ?? 0, bytes);
    }
  }

  #sign(byte: number): number {
    if (byte === LF) this.#head.feedLines(1);
    else if (byte === HT) this.#head.tab();
    else if (byte !== CR) this.#head.letter(byte);
    return 1;
  }

  /** Commands that are followed by one byte. */
  #commandOfOneByte(name: number, value: number, bytes: Uint8Array): number {
    const mode = this.#head.mode;
    // A digit may stand for its number.
    const plain = value >= 0x30 ? value - 0x30 : value;
    switch (name) {
      case 0x1b4a: // ESC J n
        this.#head.endLine(Math.round(value * mode.rowsPerUnit));
        return 3;
      case 0x1b64: // ESC d n
        this.#head.feedLines(value);
        return 3;
      case 0x1b61: // ESC a n
        if (plain > 2) return this.#unknown(bytes, 3);
        mode.lean = plain / 2;
        return 3;
      case 0x1b33: // ESC 3 n
        mode.lineRows = Math.round(value * mode.rowsPerUnit);
        return 3;
      case 0x1d21: // GS ! n
        mode.timesWide = ((value >> 4) & 7) + 1;
        mode.timesHigh = (value & 7) + 1;
        return 3;
      case 0x1b45: // ESC E n
        mode.isBold = (value & 1) === 1;
        return 3;
      case 0x1b4d: // ESC M n
        mode.font = FONTS[plain === 1 ? 1 : 0];
        return 3;
      case 0x1b74: // ESC t n
        mode.table = value;
        return 3;
      case 0x1004: // DLE EOT n
        if (value < 1 || value > 4) return this.#unknown(bytes, 3);
        this.#notice({ kind: 'status-asked', about: value });
        return 3;
      case 0x1005: // DLE ENQ n
        this.#notice({ kind: 'recover', how: value });
        return 3;
      case 0x1d72: // GS r n
        this.#notice({ kind: 'in-order-asked', about: plain });
        return 3;
      case 0x1d61: // GS a n
        this.#notice({ kind: 'auto-status', mask: value });
        return 3;
      default:
        return this.#unknown(bytes, 2);
    }
  }

  #columns(bytes: Uint8Array): number | 'more' {
    if (bytes.length < 5) return 'more';
    const [, , kind = 0, low = 0, high = 0] = bytes;
    if (![0, 1, 32, 33].includes(kind)) return this.#unknown(bytes, 5);
    const width = low + high * 256;
    const bytesInColumn = kind >= 32 ? 3 : 1;
    const end = 5 + width * bytesInColumn;
    if (bytes.length < end) return 'more';
    const dots = rowsOfColumns(bytes.subarray(5, end), width, bytesInColumn);
    const timesHigh = bytesInColumn === 3 ? 1 : 3;
    this.#head.place({ dots, width, height: dots.height, timesWide: (kind & 1) === 1 ? 1 : 2, timesHigh });
    return end;
  }

  #raster(bytes: Uint8Array): number | 'more' {
    if (bytes.length < 8) return 'more';
    const [, , zero, mode = 0, widthLow = 0, widthHigh = 0, rowsLow = 0, rowsHigh = 0] = bytes;
    const times = mode >= 0x30 ? mode - 0x30 : mode;
    if (zero !== 0x30 || times > 3) return this.#unknown(bytes, 4);
    const stride = widthLow + widthHigh * 256;
    const height = rowsLow + rowsHigh * 256;
    const end = 8 + stride * height;
    if (bytes.length < end) return 'more';
    this.#head.picture({ width: stride * 8, height, bits: bytes.subarray(8, end) }, times);
    return end;
  }

  #store(bytes: Uint8Array): number | 'more' {
    const stored = readStoredPictures(bytes);
    if (stored === 'more') return 'more';
    this.#memory.keep(stored.pictures);
    this.#onStored();
    return stored.length;
  }

  #printStored(bytes: Uint8Array): number {
    const [, , number = 0, mode = 0] = bytes;
    const image = this.#memory.picture(number);
    if (!image) return this.#unknown(bytes, 4);
    this.#head.picture(image, mode >= 0x30 ? mode - 0x30 : mode);
    return 4;
  }

  #cutCommand(bytes: Uint8Array): number | 'more' {
    const third = bytes[2];
    if (third === undefined) return 'more';
    if (third === 0x41 || third === 0x42) return bytes.length < 4 ? 'more' : this.#cut(4);
    return [0, 1, 0x30, 0x31].includes(third) ? this.#cut(3) : this.#unknown(bytes, 3);
  }

  #cut(length: number): number {
    if (this.#rowsToEdge !== null) return length;
    const paper = this.#head.cut();
    this.#notice({ kind: 'cut', paper, bytesRead: this.#bytesRead + length });
    return length;
  }

  #unknown(bytes: Uint8Array, length: number): number {
    const unknown = Uint8Array.from(bytes.subarray(0, length));
    this.#notice({ kind: 'unknown', bytes: unknown });
    return unknown.length;
  }
}
