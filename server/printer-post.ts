import type { Cable } from '#protocol/cable.ts';
import type { PaperJob, PrinterView } from '#protocol/views.ts';
import type { PrinterSettings } from '#protocol/printer-settings.ts';
import type { Profile } from '#protocol/profile.ts';
import { lengthOf, slipsLeft, withPaper } from '#printer/paper-budget.ts';
import { PrintLine, type SlipReport } from '#printer/print-line.ts';
import { Printer } from '#printer/printer.ts';
import type { Slip } from '#printer/slip.ts';
import type { Time } from '#printer/time.ts';
import type { VirtualPrinter } from '#printer/virtual-printer.ts';
import type { OpenCable } from './open-cable.ts';
import type { KeptPrinter, ListedPrinter } from './printer-file.ts';
import { PrinterRoll } from './printer-roll.ts';
import type { SlipDrawing } from './slip-drawing.ts';

/** A slip comes this much later, so that whoever taps in the same moment is answered first. */
const ANSWERS_FIRST_MS = 10;

/** Stands for the hash of fixed parts while they are being sent. */
const HALF_STORED = 'half';

/** As many papers as the office page shows. */
const JOBS_SHOWN = 12;

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
  readonly roll: PrinterRoll;
  readonly #parts: PostParts;
  /** Given to this printer and not ended, by slip id: they wait for it, whatever becomes of its cable. */
  readonly #slips = new Map<string, Slip>();
  readonly #soon: Slip[] = [];
  #device: Device | null = null;
  #stopSoon: (() => void) | null = null;
  /** The printer is being given the fixed parts. */
  #isStoring = false;

  constructor(parts: PostParts) {
    this.#parts = parts;
    this.roll = new PrinterRoll(parts.kept, parts.time);
  }

  /** Takes up the printer of the settings; whatever was the printer before is let go of first. */
  async open(): Promise<void> {
    await this.close();
    const { settings } = this.#parts.kept.content();
    this.#device = this.#deviceOf(settings, await this.#parts.openCable(settings.cable));
    this.#forgetSoon();
    for (const slip of this.#slips.values()) void this.#device.line.add(slip);
  }

  /** Another name, other settings. Slips that have not begun are printed as the new ones say. */
  async use(settings: PrinterSettings, name: string): Promise<void> {
    // First, because what the old one is just being given would be remembered of the new one.
    await this.close();
    try {
      // Perhaps another printer: nobody knows what that one keeps.
      await this.#parts.kept.change({ name, settings, storedHash: null });
    } finally {
      await this.open();
    }
  }

  /** Puts a slip in the line, a moment later. One that is there already is not put there twice. */
  add(slip: Slip): void {
    if (this.#slips.has(slip.slipId)) return;
    this.#slips.set(slip.slipId, slip);
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

  /** Slips that wait for this printer, or are under way. */
  inLine(): number {
    return this.#slips.size;
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
    }).finally(() => {
      // A slip before it may have brought the fixed parts meanwhile.
      this.#remember({ storedHash: null });
    });
  }

  /** The printer as the screens show it. */
  view(): PrinterView {
    const status = this.#device?.printer.status() ?? { trouble: 'offline', isNearEnd: false };
    const { id, name, roll, settings } = this.#parts.kept.content();
    return {
      ...{ id, name, settings },
      state: status.trouble ?? 'ready',
      paperLeft: {
        usedMm: roll.usedMm,
        slips: slipsLeft(roll, settings.profile),
        isNearEnd: status.isNearEnd,
      },
      inLine: this.inLine(),
      canUndoRoll: this.roll.canUndo(),
      virtualPaper: this.#papers(),
    };
  }

  /** Lets the slip under way come out, and the cable go; slips that have not begun wait for the next cable. */
  async close(): Promise<void> {
    this.#forgetSoon();
    const device = this.#device;
    // On a slow line it would be minutes until the last of the fixed parts is through.
    if (this.#isStoring) await device?.printer.close();
    await device?.line.shut();
    this.#device = null;
    await device?.printer.close();
  }

  #forgetSoon(): void {
    this.#stopSoon?.();
    this.#stopSoon = null;
    this.#soon.length = 0;
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
      draw: (slip) => this.#draw(slip, profile, printer),
      report: (slip, report, cause) => this.#report(slip, report, cause),
      onPaper: (pieces) => this.#countPaper(pieces),
      patienceMs: patienceMinutes * 60_000,
    });
    return { printer, line, virtual };
  }

  /**
   * A printer that does not have the fixed parts yet is given them before its first slip. Where it does not take them,
   * the slip is drawn: it must not call up words that are not there.
   */
  async #draw(slip: Slip, profile: Profile, printer: Printer): Promise<readonly Uint8Array[]> {
    const { kept, drawing } = this.#parts;
    const { pieces, stored } = await drawing.slip(slip, profile);
    const { storedHash } = kept.content();
    if (!stored || storedHash === stored.hash) return pieces;
    // A hub that ended in the middle has left the printer waiting for the rest of them.
    if (storedHash === HALF_STORED) printer.assumeTorn(stored.bytes.length);
    this.#remember({ storedHash: HALF_STORED });
    this.#isStoring = true;
    const outcome = await printer.store(stored.bytes);
    this.#isStoring = false;
    if (outcome.kind === 'printed' || (outcome.kind === 'unknown' && outcome.reason === 'mute')) {
      this.#remember({ storedHash: stored.hash });
      return pieces;
    }
    if (outcome.kind === 'not-sent') this.#remember({ storedHash });
    return (await drawing.slip(slip, { ...profile, way: 'drawn' })).pieces;
  }

  async #report(slip: Slip, report: SlipReport, cause?: unknown): Promise<void> {
    if (report.step !== 'queued' && report.step !== 'printing') this.#slips.delete(slip.slipId);
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
  #remember(change: Pick<Partial<ListedPrinter>, 'roll' | 'storedHash'>): void {
    this.#parts.kept.remember(change).catch((error: unknown) => {
      this.#parts.log.error(`what is known of the printer could not be kept: ${String(error)}`);
    });
  }
}
