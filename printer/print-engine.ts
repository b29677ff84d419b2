import { Bell } from './bell.ts';
import { ByteQueue } from './byte-queue.ts';
import { EscposReader, type PrinterEvent } from './escpos-reader.ts';
import { DOTS_PER_MM } from './papers.ts';
import type { PictureMemory } from './picture-memory.ts';
import type { PrinterLetters } from './print-head.ts';
import type { Raster } from './raster.ts';
import type { Time } from './time.ts';

export interface EngineSettings {
  /** Dots of the head, a multiple of 8. */
  readonly width: number;
  /** What the receive buffer holds. */
  readonly bufferBytes: number;
  /** Infinity for a printer that takes no time. */
  readonly mmPerSecond: number;
  /** Every cut feeds this much first, so that nothing printed stays behind the blade (`GS V` 65 and 66). */
  readonly headToBladeMm: number;
  readonly cutMs: number;
  /** Without a blade paper hangs out until somebody tears it off. True unless told. */
  readonly hasCutter?: boolean;
  /** How long its memory takes for pictures it is to keep; it reads and says nothing meanwhile. Nothing unless told. */
  readonly storeMs?: number;
  /** Epson's restart after that, as at power on (`FS q`), and lose what they were sent meanwhile. Not unless told. */
  readonly restartsAfterStoring?: boolean;
  /** The letters that it has in itself; without any, text is strange to it. */
  readonly letters?: PrinterLetters;
  readonly time: Time;
}

/** The printer around an engine: its sensors, its roll, its blade. */
export interface EngineBody {
  canPrint(): boolean;
  /** How much paper can go through before the body wants to be asked again. */
  mmAhead(): number;
  /** So much paper went through. */
  moved(mm: number): void;
  /** The blade falls. False where the paper could not be cut off or put away: it will be tried again. */
  cut(paper: Raster, bytes: Uint8Array): Promise<boolean>;
  /** Everything before this command has been printed. */
  obey(event: Exclude<PrinterEvent, { kind: 'cut' }>): void;
  /** The receive buffer has room again. */
  freed(): void;
  /** The memory is being written, and the printer hears and says nothing; or it is done. */
  storing(isStoring: boolean): void;
  /** It starts as at power on. */
  restarted(): void;
}

type Step =
  | { readonly kind: 'feed'; mmLeft: number }
  | { readonly kind: 'cut'; readonly paper: Raster; readonly bytes: Uint8Array }
  | { readonly kind: 'store' }
  | { readonly kind: 'obey'; readonly event: Exclude<PrinterEvent, { kind: 'cut' }> };

/** How far a printer that takes its time reads ahead of its paper. */
const READ_AHEAD = 64;

/** Less paper than this is a rounding error. */
const NOTHING_MM = 1e-9;

/**
 * What works in a printer from power on to power off: takes bytes from the receive buffer, and turns them into paper
 * step by step. Where it is stopped it stands, and goes on from there.
 */
export class PrintEngine {
  readonly #settings: EngineSettings;
  readonly #body: EngineBody;
  readonly #bell: Bell;
  readonly #buffer = new ByteQueue();
  readonly #memory: PictureMemory;
  #reader: EscposReader;
  #rowsPlanned = 0;
  /** Bytes that have been read since the cut. */
  #sinceCut = new ByteQueue();
  #bytesCut = 0;
  #plan: Step[] = [];
  #isOn = true;
  #isResting = false;
  #whenResting: (() => void)[] = [];
  readonly #ended: Promise<void>;

  /** @param memory of the printer: what one engine stored, the engine after a power cut finds. */
  constructor(settings: EngineSettings, body: EngineBody, memory: PictureMemory) {
    this.#settings = settings;
    this.#body = body;
    this.#memory = memory;
    this.#bell = new Bell(settings.time);
    this.#reader = this.#newReader();
    this.#ended = this.#run();
  }

  room(): number {
    return this.#settings.bufferBytes - this.#buffer.length;
  }

  take(bytes: Uint8Array): void {
    this.#buffer.put(bytes);
    if (this.#isResting) this.#bell.ring();
  }

  /** Something changed: what the engine is at is looked at again. */
  wake(): void {
    this.#bell.ring();
  }

  /** Bytes that have not been read. */
  waiting(): number {
    return this.#buffer.length;
  }

  /** Forgets all that it was sent and has not printed. */
  clear(): void {
    this.#buffer.clear();
    this.#sinceCut.clear();
    this.#bytesCut = 0;
    this.#plan = [];
    this.#reader = this.#newReader();
    this.#bell.ring();
    this.#body.freed();
  }

  /** Somebody tears off what hangs out, with the bytes that made it. */
  tearOff(): { readonly paper: Raster; readonly bytes: Uint8Array } {
    const bytes = this.#sinceCut.take(this.#sinceCut.length);
    this.#bytesCut += bytes.length;
    return { paper: this.#reader.tearOff(), bytes };
  }

  /** Resolves when there is nothing to do, or nothing that can be done. */
  async rested(): Promise<void> {
    if (!this.#isOn) return this.#ended;
    if (this.#isResting) this.#bell.ring();
    await new Promise<void>((resolve) => this.#whenResting.push(resolve));
  }

  /** Power off, for good; power on is another engine. */
  stop(): void {
    this.#isOn = false;
    this.#bell.ring();
    for (const resolve of this.#whenResting.splice(0)) resolve();
  }

  async #run(): Promise<void> {
    while (this.#isOn) {
      const [step] = this.#plan;
      if (!this.#body.canPrint()) await this.#rest();
      else if (step) await this.#do(step);
      else if (this.#buffer.length > 0) this.#readOn();
      else await this.#rest();
    }
  }

  async #rest(): Promise<void> {
    this.#isResting = true;
    for (const resolve of this.#whenResting.splice(0)) resolve();
    await this.#bell.wait(Infinity);
    this.#isResting = false;
  }

  async #do(step: Step): Promise<void> {
    if (step.kind === 'feed') return this.#feed(step);
    if (step.kind === 'store') await this.#store();
    else if (step.kind === 'obey') this.#body.obey(step.event);
    else {
      if ((await this.#bell.wait(this.#settings.cutMs)) === 'rung') return;
      if (!(await this.#body.cut(step.paper, step.bytes))) return;
    }
    this.#done(step);
  }

  /** What was there is erased first: a power cut in between leaves nothing. */
  async #store(): Promise<void> {
    const { storeMs = 0, restartsAfterStoring = false, time } = this.#settings;
    if (storeMs > 0) {
      this.#body.storing(true);
      const end = time.now() + storeMs;
      while (this.#isOn && time.now() < end) await this.#bell.wait(end - time.now());
      if (!this.#isOn) {
        this.#memory.erase();
        return;
      }
      this.#body.storing(false);
    }
    if (!restartsAfterStoring) return;
    this.clear();
    this.#body.restarted();
  }

  async #feed(step: Step & { kind: 'feed' }): Promise<void> {
    const { time, mmPerSecond } = this.#settings;
    const mm = Math.min(step.mmLeft, this.#body.mmAhead());
    const began = time.now();
    const how = await this.#bell.wait((mm / mmPerSecond) * 1000);
    const moved = how === 'over' ? mm : Math.min(mm, ((time.now() - began) / 1000) * mmPerSecond);
    step.mmLeft -= moved;
    if (step.mmLeft < NOTHING_MM) this.#done(step);
    this.#body.moved(moved);
  }

  /** What was planned may have been cleared meanwhile. */
  #done(step: Step): void {
    if (this.#plan[0] === step) this.#plan.shift();
  }

  #readOn(): void {
    const bytes = this.#buffer.take(this.#settings.mmPerSecond === Infinity ? Infinity : READ_AHEAD);
    this.#sinceCut.put(bytes);
    this.#reader.read(bytes);
    this.#planFeed();
    this.#body.freed();
  }

  #newReader(): EscposReader {
    const { width, letters = null, hasCutter = true, headToBladeMm } = this.#settings;
    const rowsToEdge = hasCutter ? null : Math.round(headToBladeMm * DOTS_PER_MM);
    const reader = new EscposReader(width, (event) => this.#planEvent(event), {
      ...{ letters, rowsToEdge, memory: this.#memory },
      onStored: () => {
        this.#planFeed();
        this.#plan.push({ kind: 'store' });
      },
    });
    this.#rowsPlanned = reader.rowsFed;
    return reader;
  }

  #planEvent(event: PrinterEvent): void {
    this.#planFeed();
    if (event.kind !== 'cut') {
      this.#plan.push({ kind: 'obey', event });
      return;
    }
    const bytes = this.#sinceCut.take(event.bytesRead - this.#bytesCut);
    this.#bytesCut = event.bytesRead;
    this.#plan.push(
      { kind: 'feed', mmLeft: this.#settings.headToBladeMm },
      { kind: 'cut', paper: event.paper, bytes },
    );
  }

  /** Paper for the rows that were read since the last look. */
  #planFeed(): void {
    const rows = this.#reader.rowsFed - this.#rowsPlanned;
    this.#rowsPlanned += rows;
    if (rows > 0) this.#plan.push({ kind: 'feed', mmLeft: rows / DOTS_PER_MM });
  }
}
