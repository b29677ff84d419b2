import type { PrinterEvent } from './escpos-reader.ts';
import { PaperPath, type PaperPathSettings } from './paper-path.ts';
import { type EngineBody, type EngineSettings, PrintEngine } from './print-engine.ts';
import { isOffline, type PrinterCondition } from './printer-condition.ts';
import { PrinterSocket } from './printer-socket.ts';
import { PictureMemory } from './picture-memory.ts';
import { PrinterVoice, type VoiceSettings } from './printer-voice.ts';
import type { Raster } from './raster.ts';
import { RealTimeEar } from './real-time-ear.ts';

type Faults = Pick<PrinterCondition, 'isCoverOpen' | 'isCutterStuck' | 'isHot' | 'isBroken'>;

export interface PrinterBodySettings extends EngineSettings, PaperPathSettings, VoiceSettings {
  /** A piece of paper falls. Where this rejects, the printer is broken until a new roll or a closed cover. */
  readonly onPaper: (paper: Raster, bytes: Uint8Array) => void | Promise<void>;
  /** Told all that comes from the line, as it comes. */
  readonly onBytes?: (bytes: Uint8Array) => void;
  /** Told of letters and of commands that this printer does not know. */
  readonly onStrange: (event: PrinterEvent & { kind: 'text' | 'unknown' }) => void;
}

/** What is in the housing of a simulated printer, and how its parts tell each other what they notice. */
export class PrinterBody {
  readonly path: PaperPath;
  readonly socket: PrinterSocket;
  readonly voice: PrinterVoice;
  readonly memory = new PictureMemory();
  readonly #settings: PrinterBodySettings;
  readonly #ear = new RealTimeEar();
  #engine: PrintEngine;
  #isPowered = true;
  /** Its memory is being written. */
  #isStoring = false;
  #isBladeBlocked = false;
  #faults: Faults = { isCoverOpen: false, isCutterStuck: false, isHot: false, isBroken: false };

  constructor(settings: PrinterBodySettings) {
    this.#settings = settings;
    this.path = new PaperPath(settings);
    this.socket = new PrinterSocket({
      room: () => (this.#isStoring ? 0 : this.#engine.room()),
      take: (bytes) => this.#take(bytes),
    });
    this.voice = new PrinterVoice(settings, (bytes) => this.socket.say(bytes));
    this.#engine = this.#newEngine();
  }

  /** The one that works since power was switched on. */
  get engine(): PrintEngine {
    return this.#engine;
  }

  condition(): PrinterCondition {
    return { isPaperOut: this.path.isOut(), isNearEnd: this.path.isNearEnd(), ...this.#faults };
  }

  be(faults: Partial<Faults>): void {
    this.#faults = { ...this.#faults, ...faults };
    this.changed();
  }

  /** Somebody did something that the sensors see. */
  changed(): void {
    this.#tell();
    this.#engine.wake();
  }

  setBladeBlocked(isBlocked: boolean): void {
    this.#isBladeBlocked = isBlocked;
  }

  /** The blade is moved once: an error of the cutter ends unless it is blocked. */
  tryCutter(): void {
    this.be({ isCutterStuck: this.#faults.isCutterStuck && this.#isBladeBlocked });
  }

  powerOff(): void {
    this.#isPowered = false;
    this.#isStoring = false;
    this.#engine.stop();
    this.voice.forget();
    this.socket.setPowered(false);
  }

  powerOn(): void {
    if (this.#isPowered) return;
    this.#isPowered = true;
    this.#engine = this.#newEngine();
    this.be({ isCutterStuck: this.#isBladeBlocked });
    this.socket.setPowered(true);
  }

  /** Somebody tears off what hangs out of a printer without a blade. */
  tearOff(): void {
    const { paper, bytes } = this.#engine.tearOff();
    this.path.drop(paper, bytes, this.#settings.time.now());
  }

  #take(bytes: Uint8Array): void {
    this.#settings.onBytes?.(bytes);
    for (const { kind, n } of this.#ear.hear(bytes)) {
      if (kind === 'status-asked') this.voice.answerStatus(n, this.condition());
      else this.#recover(n);
    }
    this.#engine.take(bytes);
  }

  /** `DLE ENQ` is heard only in an error: 1 goes on, 2 forgets what waits first. */
  #recover(how: number): void {
    if (!this.#faults.isCutterStuck || this.#isBladeBlocked) return;
    if (how === 2) this.#engine.clear();
    this.be({ isCutterStuck: false });
  }

  #newEngine(): PrintEngine {
    const body: EngineBody = {
      canPrint: () => this.#isPowered && !isOffline(this.condition()),
      mmAhead: () => this.path.aheadMm(),
      moved: (mm) => this.#moved(mm),
      cut: (paper, bytes) => this.#cut(paper, bytes),
      obey: (event) => this.#obey(event),
      freed: () => this.socket.roomChanged(),
      storing: (isStoring) => {
        this.#isStoring = isStoring;
        this.socket.roomChanged();
      },
      restarted: () => this.voice.forget(),
    };
    return new PrintEngine(this.#settings, body, this.memory);
  }

  #moved(mm: number): void {
    this.path.move(mm);
    this.#tell();
  }

  #tell(): void {
    if (this.#isPowered && !this.#isStoring) this.voice.tell(this.condition());
  }

  async #cut(paper: Raster, bytes: Uint8Array): Promise<boolean> {
    if (this.#isBladeBlocked) {
      this.be({ isCutterStuck: true });
      return false;
    }
    try {
      await this.#settings.onPaper(paper, bytes);
    } catch {
      // Whoever keeps the papers knows why; the printer can only stop.
      this.be({ isBroken: true });
      return false;
    }
    this.path.drop(paper, bytes, this.#settings.time.now());
    return true;
  }

  #obey(event: Exclude<PrinterEvent, { kind: 'cut' }>): void {
    if (event.kind === 'in-order-asked') this.voice.answerInOrder(event.about, this.condition());
    if (event.kind === 'auto-status') this.voice.tellAlways(event.mask, this.condition());
    if (event.kind === 'text' || event.kind === 'unknown') this.#settings.onStrange(event);
  }
}
