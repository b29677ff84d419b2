import type { FallenPaper } from './paper-path.ts';
import { PrinterBody, type PrinterBodySettings } from './printer-body.ts';
import type { PrinterCondition } from './printer-condition.ts';
import type { Transport } from './transport.ts';

export interface SimulatedPrinterSettings extends PrinterBodySettings {
  /** The line's speed: a tenth of its baud. Infinity for one that takes no time. */
  readonly bytesPerSecond: number;
}

/** Where a fault waits: after so many milliseconds, millimetres of paper, or bytes from the line, from now. */
export type FaultPlace = { readonly ms: number } | { readonly mm: number } | { readonly bytes: number };

const FULL_ROLL_MM = 80_000;

/**
 * A thermal printer as they are: bytes wait in its buffer, paper takes its time and ends, covers open. It goes wrong
 * exactly when it is told to. After Epson's ESC/POS reference, which the clones follow as far as their answers go.
 */
export class SimulatedPrinter {
  readonly #settings: SimulatedPrinterSettings;
  readonly #body: PrinterBody;

  constructor(settings: SimulatedPrinterSettings) {
    this.#settings = settings;
    this.#body = new PrinterBody(settings);
  }

  /** What fell from the blade, oldest first. */
  get papers(): readonly FallenPaper[] {
    return this.#body.path.fallen;
  }

  /** The other end of a cable; the limits are those of every transport. */
  connect({ stallMs = 10_000, retryMs = 1_000 } = {}): Transport {
    const { time, bytesPerSecond } = this.#settings;
    return this.#body.socket.plugIn({ time, bytesPerSecond, stallMs, retryMs });
  }

  condition(): PrinterCondition {
    return this.#body.condition();
  }

  /** Bytes in the receive buffer. */
  waiting(): number {
    return this.#body.engine.waiting();
  }

  /** Resolves when all that it was sent is on paper, or nothing can be done about it. */
  rested(): Promise<void> {
    return this.#body.engine.rested();
  }

  /** Lets something happen later, such as `printer.at({ mm: 30 }, (it) => it.endPaper())`. */
  at(place: FaultPlace, happen: (printer: this) => void): void {
    const pass = () => happen(this);
    if ('ms' in place) this.#settings.time.after(place.ms, pass);
    else if ('mm' in place) this.#body.path.marks.add(place.mm, pass);
    else this.#body.socket.marks.add(place.bytes, pass);
    // Paper that is moving now may have to stop earlier.
    this.#body.engine.wake();
  }

  /** So little is left that the sensor sees it, where there is one. */
  nearEnd(): void {
    this.#body.path.shortenToNearEnd();
    this.#body.changed();
  }

  endPaper(): void {
    this.#body.path.takeOut();
    this.#body.changed();
  }

  newRoll(lengthMm = FULL_ROLL_MM): void {
    this.#body.path.putIn(lengthMm);
    this.#body.be({ isBroken: false });
  }

  openCover(): void {
    this.#body.be({ isCoverOpen: true });
  }

  /** Also ends a cutter's error, unless the blade is still blocked. */
  closeCover(): void {
    this.#body.tryCutter();
    this.#body.be({ isCoverOpen: false, isBroken: false });
  }

  /** The next cut will not get through. */
  jamCutter(): void {
    this.#body.setBladeBlocked(true);
  }

  /** The blade can move again; the error stays until `DLE ENQ`, power or a closed cover ends it. */
  freeCutter(): void {
    this.#body.setBladeBlocked(false);
  }

  overheat(): void {
    this.#body.be({ isHot: true });
  }

  coolDown(): void {
    this.#body.be({ isHot: false });
  }

  /**
   * Somebody tears off what hangs out of a printer without a blade. What lies between the edge and the head stays in
   * it: a job that was not fed far enough loses its end to the next piece of paper.
   */
  tearOff(): void {
    this.#body.tearOff();
  }

  /** How often its memory was written. It wears out, some 100,000 times, says Epson. */
  timesStored(): number {
    return this.#body.memory.writes;
  }

  /**
   * What it was sent and had not printed is lost. Stored pictures (`FS q`) stand in memory that needs no power; only
   * those that were just being written are lost, with all that was there before.
   */
  cutPower(): void {
    this.#body.powerOff();
  }

  restorePower(): void {
    this.#body.powerOn();
  }

  unplug(): void {
    this.#body.socket.setPlugged(false);
  }

  replug(): void {
    this.#body.socket.setPlugged(true);
  }

  /** Takes no more bytes from the line, and goes on with those it has. */
  stopReading(): void {
    this.#body.socket.setReading(false);
  }

  readAgain(): void {
    this.#body.socket.setReading(true);
  }

  /** How it answers from now on; `late` is so many milliseconds after the usual. */
  answer(how: 'well' | 'garbage' | 'never' | { readonly lateMs: number }): void {
    this.#body.voice.speak(how);
  }

  /** Says something that nobody has asked for, at once. */
  say(bytes: Uint8Array): void {
    this.#body.socket.say(bytes);
  }

  /** Says that it is well, and cannot stop. */
  flood(bytes = 10 * 1024 * 1024): void {
    const piece = new Uint8Array(4096).fill(0x16);
    for (let left = bytes; left > 0; left -= piece.length) this.say(piece.subarray(0, left));
  }
}
