import type { Cable } from '#protocol/cable.ts';
import type { PaperJob } from '#protocol/views.ts';
import type { PrinterSettings } from '#protocol/printer-settings.ts';
import { lengthOf, NEW_ROLL, slipsLeft, withPaper } from '#printer/paper-budget.ts';
import { PrintLine, type SlipReport } from '#printer/print-line.ts';
import { Printer } from '#printer/printer.ts';
import type { Slip } from '#printer/slip.ts';
import type { Time } from '#printer/time.ts';
import type { VirtualPrinter } from '#printer/virtual-printer.ts';
import type { OpenCable } from './open-cable.ts';
import type { PrinterFileContent } from './printer-file.ts';
import type { SlipDrawing } from './slip-drawing.ts';
import type { Scene } from './views/scene.ts';

/** A slip comes this much later, so that whoever taps in the same moment is answered first. */
const ANSWERS_FIRST_MS = 10;

/** As many papers as the office page shows. */
const JOBS_SHOWN = 12;

/** What is kept of one printer between two starts. */
export interface KeptPrinter {
  content(): PrinterFileContent;
  /** Holds at once; resolves when it is on the disk. */
  change(change: Partial<PrinterFileContent>): Promise<void>;
}

export interface PostParts {
  readonly kept: KeptPrinter;
  readonly openCable: (cable: Cable) => Promise<OpenCable>;
  readonly drawing: SlipDrawing;
  readonly isNeeded: (slip: Slip) => boolean;
  /** Each step of a slip, in order. */
  readonly report: (slip: Slip, report: SlipReport, cause?: unknown) => Promise<void>;
  readonly time: Time;
  readonly log: { error(words: string): void };
  /** The printer's state may have changed. */
  readonly changed: () => void;
}

/** The printer in use and the line before it. */
interface Device {
  readonly printer: Printer;
  readonly line: PrintLine;
  readonly virtual: VirtualPrinter | null;
}

/** One printer at its place: its cable, its line of slips, its roll, and what it was given to keep. */
export class PrinterPost {
  readonly #parts: PostParts;
  readonly #soon: Slip[] = [];
  #device: Device | null = null;
  #stopSoon: (() => void) | null = null;
  /** Names the fixed parts that go out with the slip under way. */
  #given: string | null = null;

  constructor(parts: PostParts) {
    this.#parts = parts;
  }

  /** Takes up the printer of the settings; whatever was the printer before is let go of first. */
  async open(): Promise<void> {
    await this.close();
    const { settings } = this.#parts.kept.content();
    this.#device = this.#deviceOf(settings, await this.#parts.openCable(settings.cable));
  }

  /** Other settings. Slips that had not begun are forgotten: whoever gave them gives them again. */
  async use(settings: PrinterSettings): Promise<void> {
    // Perhaps another printer: nobody knows what that one keeps.
    await this.#parts.kept.change({ settings, storedHash: null });
    await this.open();
  }

  /** Puts a slip in the line, a moment later. */
  add(slip: Slip): void {
    this.#soon.push(slip);
    this.#stopSoon ??= this.#parts.time.after(ANSWERS_FIRST_MS, () => {
      this.#stopSoon = null;
      for (const each of this.#soon.splice(0)) void this.#device?.line.add(each);
    });
  }

  /** Half a slip of the last hub may still be in the printer. */
  assumeTorn(): void {
    this.#device?.printer.assumeTorn();
  }

  /** The practice switch of the virtual printer; a real one is not moved by it. */
  setPaper(paper: 'in' | 'out'): void {
    this.#device?.virtual?.setPaper(paper);
  }

  /** Somebody has put in a full roll. */
  changeRoll(): Promise<void> {
    return this.#parts.kept.change({ roll: NEW_ROLL });
  }

  /** Prints a paper that is no slip, between two slips; false when the printer is not able to. */
  async printBetween(draw: (settings: PrinterSettings) => Promise<readonly Uint8Array[]>): Promise<boolean> {
    const device = this.#device;
    if (device?.printer.status().trouble !== null) return false;
    const pieces = await draw(this.#parts.kept.content().settings);
    const isPrinted = await device.line.between(() => device.printer.print(pieces));
    if (isPrinted) this.#countPaper(pieces);
    return isPrinted;
  }

  /** Prints the sheet that asks which lines read right; false when the printer is not able to. */
  printTestSheet(): Promise<boolean> {
    return this.printBetween(async ({ profile }) => {
      const pieces = await this.#parts.drawing.testSheet(profile);
      // The sheet stores a picture of its own in the place of what was there.
      await this.#parts.kept.change({ storedHash: null });
      return pieces;
    });
  }

  /** The printer as the screens show it. */
  state(): Pick<Scene, 'printer' | 'paperLeft' | 'printerSettings' | 'virtualPaper'> {
    const status = this.#device?.printer.status() ?? { trouble: 'offline', isNearEnd: false };
    const { roll, settings } = this.#parts.kept.content();
    return {
      printer: status.trouble ?? 'ready',
      paperLeft: {
        usedMm: roll.usedMm,
        slips: slipsLeft(roll, settings.profile),
        isNearEnd: status.isNearEnd,
      },
      printerSettings: settings,
      virtualPaper: this.#papers(),
    };
  }

  /** Lets the slip under way come out, and the cable go; slips that have not begun are forgotten. */
  async close(): Promise<void> {
    this.#stopSoon?.();
    this.#stopSoon = null;
    this.#soon.length = 0;
    const device = this.#device;
    await device?.line.shut();
    this.#device = null;
    await device?.printer.close();
  }

  #deviceOf(
    { profile, patienceMinutes }: PrinterSettings,
    { transport, virtual, bytesPerSecond }: OpenCable,
  ): Device {
    const { time, changed, isNeeded } = this.#parts;
    const printer = new Printer({
      ...{ transport, profile, bytesPerSecond, time },
      onStatus: () => {
        line.printerChanged();
        changed();
      },
    });
    const line = new PrintLine({
      ...{ printer, isNeeded, time },
      draw: (slip) => this.#draw(slip, profile),
      report: (slip, report, cause) => this.#report(slip, report, cause),
      onPaper: (pieces) => this.#countPaper(pieces),
      patienceMs: patienceMinutes * 60_000,
    });
    return { printer, line, virtual };
  }

  /** A printer that does not have the fixed parts yet is given them with the first slip. */
  async #draw(slip: Slip, profile: PrinterSettings['profile']): Promise<readonly Uint8Array[]> {
    const { kept, drawing } = this.#parts;
    const { pieces, stored } = await drawing.slip(slip, profile);
    if (!stored || kept.content().storedHash === stored.hash) return pieces;
    this.#given = stored.hash;
    return [stored.bytes, ...pieces];
  }

  async #report(slip: Slip, report: SlipReport, cause?: unknown): Promise<void> {
    const isThere = report.step === 'printed' || (report.step === 'unknown' && report.reason === 'mute');
    if (isThere && this.#given !== null) this.#remember({ storedHash: this.#given });
    if (report.step !== 'queued' && report.step !== 'printing') this.#given = null;
    await this.#parts.report(slip, report, cause);
    this.#parts.changed();
  }

  #papers(): readonly PaperJob[] | null {
    const papers = this.#device?.virtual?.roll().jobs.slice(-JOBS_SHOWN).reverse();
    return (
      papers?.map(({ number, printedAt, heightMm }) => ({ job: number, at: printedAt, heightMm })) ?? null
    );
  }

  #countPaper(pieces: readonly Uint8Array[]): void {
    const { roll, settings } = this.#parts.kept.content();
    this.#remember({ roll: withPaper(roll, lengthOf(pieces, settings.profile)) });
  }

  /** A full disk must not stop the line: what is not kept here is only counted or stored once more. */
  #remember(change: Partial<PrinterFileContent>): void {
    this.#parts.kept.change(change).catch((error: unknown) => {
      this.#parts.log.error(`what is known of the printer could not be kept: ${String(error)}`);
    });
  }
}
