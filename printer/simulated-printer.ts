import { type EngineSettings, PrintEngine } from './print-engine.ts';
import type { PrinterEvent } from './escpos-reader.ts';
import { type FallenPaper, PaperPath, type PaperPathSettings } from './paper-path.ts';
import { isOffline, type PrinterCondition } from './printer-condition.ts';
import { PrinterSocket } from './printer-socket.ts';
import { PrinterVoice, type VoiceSettings } from './printer-voice.ts';
import type { Raster } from './raster.ts';
import { RealTimeEar } from './real-time-ear.ts';
import type { Transport } from './transport.ts';

type Faults = Pick<PrinterCondition, 'isCoverOpen' | 'isCutterStuck' | 'isHot' | 'isBroken'>;

export interface SimulatedPrinterSettings extends EngineSettings, PaperPathSettings, VoiceSettings {
  /** The line's speed: a tenth of its baud. Infinity for one that takes no time. */
  readonly bytesPerSecond: number;
  /** A piece of paper falls. Where this rejects, the printer is broken until a new roll or a closed cover. */
  readonly onPaper: (paper: Raster, bytes: Uint8Array) => void | Promise<void>;
  /** Told all that comes from the line, as it comes. */
  readonly onBytes?: (bytes: Uint8Array) => void;
  /** Told of letters and of commands that this printer does not know. */
  readonly onStrange: (event: PrinterEvent & { kind: 'text' | 'unknown' }) => void;
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
  readonly #path: PaperPath;
  readonly #socket: PrinterSocket;
  readonly #voice: PrinterVoice;
  readonly #ear = new RealTimeEar();
  #engine: PrintEngine;
  #isPowered = true;
  #isBladeBlocked = false;
  #faults: Faults = { isCoverOpen: false, isCutterStuck: false, isHot: false, isBroken: false };

  constructor(settings: SimulatedPrinterSettings) {
    this.#settings = settings;
    this.#path = new PaperPath(settings);
    this.#socket = new PrinterSocket({
      room: () => this.#engine.room(),
      take: (bytes) => this.#take(bytes),
    });
    this.#voice = new PrinterVoice(settings, (bytes) => this.#socket.say(bytes));
    this.#engine = this.#newEngine();
  }

  /** What fell from the blade, oldest first. */
  get papers(): readonly FallenPaper[] {
    return this.#path.fallen;
  }

  /** The other end of a cable; the limits are those of every transport. */
  connect({ stallMs = 10_000, retryMs = 1_000 } = {}): Transport {
    const { time, bytesPerSecond } = this.#settings;
    return this.#socket.plugIn({ time, bytesPerSecond, stallMs, retryMs });
  }

  condition(): PrinterCondition {
    return { isPaperOut: this.#path.isOut(), isNearEnd: this.#path.isNearEnd(), ...this.#faults };
  }

  /** Bytes in the receive buffer. */
  waiting(): number {
    return this.#engine.waiting();
  }

  /** Resolves when all that it was sent is on paper, or nothing can be done about it. */
  rested(): Promise<void> {
    return this.#engine.rested();
  }

  /** Lets something happen later, such as `printer.at({ mm: 30 }, (it) => it.endPaper())`. */
  at(place: FaultPlace, happen: (printer: this) => void): void {
    const pass = () => happen(this);
    if ('ms' in place) this.#settings.time.after(place.ms, pass);
    else if ('mm' in place) this.#path.marks.add(place.mm, pass);
    else this.#socket.marks.add(place.bytes, pass);
    // Paper that is moving now may have to stop earlier.
    this.#engine.wake();
  }

  /** So little is left that the sensor sees it, where there is one. */
  nearEnd(): void {
    this.#path.shortenToNearEnd();
    this.#changed();
  }

  endPaper(): void {
    this.#path.takeOut();
    this.#changed();
  }

  newRoll(lengthMm = FULL_ROLL_MM): void {
    this.#path.putIn(lengthMm);
    this.#be({ isBroken: false });
  }

  openCover(): void {
    this.#be({ isCoverOpen: true });
  }

  /** Also ends a cutter's error, unless the blade is still blocked. */
  closeCover(): void {
    this.#be({
      isCoverOpen: false,
      isBroken: false,
      isCutterStuck: this.#faults.isCutterStuck && this.#isBladeBlocked,
    });
  }

  /** The next cut will not get through. */
  jamCutter(): void {
    this.#isBladeBlocked = true;
  }

  /** The blade can move again; the error stays until `DLE ENQ`, power or a closed cover ends it. */
  freeCutter(): void {
    this.#isBladeBlocked = false;
  }

  overheat(): void {
    this.#be({ isHot: true });
  }

  coolDown(): void {
    this.#be({ isHot: false });
  }

  /** What it was sent and had not printed is lost; what it was told to store is kept. */
  cutPower(): void {
    this.#isPowered = false;
    this.#engine.stop();
    this.#voice.forget();
    this.#socket.setPowered(false);
  }

  restorePower(): void {
    if (this.#isPowered) return;
    this.#isPowered = true;
    this.#engine = this.#newEngine();
    this.#be({ isCutterStuck: this.#isBladeBlocked });
    this.#socket.setPowered(true);
  }

  unplug(): void {
    this.#socket.setPlugged(false);
  }

  replug(): void {
    this.#socket.setPlugged(true);
  }

  /** Takes no more bytes from the line, and goes on with those it has. */
  stopReading(): void {
    this.#socket.setReading(false);
  }

  readAgain(): void {
    this.#socket.setReading(true);
  }

  /** How it answers from now on; `late` is so many milliseconds after the usual. */
  answer(how: 'well' | 'garbage' | 'never' | { readonly lateMs: number }): void {
    this.#voice.speak(how);
  }

  /** Says something that nobody has asked for, at once. */
  say(bytes: Uint8Array): void {
    this.#socket.say(bytes);
  }

  /** Says that it is well, and cannot stop. */
  flood(bytes = 10 * 1024 * 1024): void {
    const piece = new Uint8Array(4096).fill(0x16);
    for (let left = bytes; left > 0; left -= piece.length) this.say(piece.subarray(0, left));
  }

  #be(faults: Partial<Faults>): void {
    this.#faults = { ...this.#faults, ...faults };
    this.#changed();
  }

  #changed(): void {
    if (this.#isPowered) this.#voice.tell(this.condition());
    this.#engine.wake();
  }

  #take(bytes: Uint8Array): void {
    this.#settings.onBytes?.(bytes);
    for (const { kind, n } of this.#ear.hear(bytes)) {
      if (kind === 'status-asked') this.#voice.answerStatus(n, this.condition());
      else this.#recover(n);
    }
    this.#engine.take(bytes);
  }

  /** `DLE ENQ` is heard only in an error: 1 goes on, 2 forgets what waits first. */
  #recover(how: number): void {
    if (!this.#faults.isCutterStuck || this.#isBladeBlocked) return;
    if (how === 2) this.#engine.clear();
    this.#be({ isCutterStuck: false });
  }

  #newEngine(): PrintEngine {
    return new PrintEngine(this.#settings, {
      canPrint: () => this.#isPowered && !isOffline(this.condition()),
      mmAhead: () => this.#path.aheadMm(),
      moved: (mm) => this.#moved(mm),
      cut: (paper, bytes) => this.#cut(paper, bytes),
      obey: (event) => this.#obey(event),
      freed: () => this.#socket.roomChanged(),
    });
  }

  #moved(mm: number): void {
    this.#path.move(mm);
    if (this.#isPowered) this.#voice.tell(this.condition());
  }

  async #cut(paper: Raster, bytes: Uint8Array): Promise<boolean> {
    if (this.#isBladeBlocked) {
      this.#be({ isCutterStuck: true });
      return false;
    }
    try {
      await this.#settings.onPaper(paper, bytes);
    } catch {
      // Whoever keeps the papers knows why; the printer can only stop.
      this.#be({ isBroken: true });
      return false;
    }
    this.#path.drop(paper, bytes, this.#settings.time.now());
    return true;
  }

  #obey(event: Exclude<PrinterEvent, { kind: 'cut' }>): void {
    if (event.kind === 'in-order-asked') this.#voice.answerInOrder(event.about, this.condition());
    if (event.kind === 'auto-status') this.#voice.tellAlways(event.mask, this.condition());
    if (event.kind === 'text' || event.kind === 'unknown') this.#settings.onStrange(event);
  }
}
