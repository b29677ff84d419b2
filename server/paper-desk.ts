import type { Cable } from '#protocol/cable.ts';
import type { DrawingThread } from '#printer/drawing-thread.ts';
import type { ChecklistSlip } from '#printer/lay-checklist.ts';
import { lengthOf, NEW_ROLL, slipsLeft, withPaper } from '#printer/paper-budget.ts';
import { PrintLine, type SlipReport } from '#printer/print-line.ts';
import { Printer } from '#printer/printer.ts';
import type { Profile } from '#protocol/profile.ts';
import type { Slip } from '#printer/slip.ts';
import type { Time } from '#printer/time.ts';
import type { Transport } from '#printer/transport.ts';
import type { VirtualPrinter } from '#printer/virtual-printer.ts';
import type { Day, Ticket } from '#queue/day.ts';
import type { Hub } from './hub.ts';
import type { Office } from './office.ts';
import type { PrinterSettings } from '#protocol/printer-settings.ts';
import type { PrinterFile, PrinterFileContent } from './printer-file.ts';
import { slipOfTicket, type SlipSource } from './slip-of-ticket.ts';
import type { Scene } from './views/scene.ts';

/** A slip comes this much later, so that whoever taps in the same moment is answered first. */
const ANSWERS_FIRST_MS = 10;

/** As many papers as the office page shows. */
const JOBS_SHOWN = 12;

/** A cable that was opened; `virtual` is the same one where it leads to the virtual printer. */
export interface OpenCable {
  readonly transport: Transport;
  /** How fast the line is: bytes in a second, Infinity where that is no matter. */
  readonly bytesPerSecond: number;
  readonly virtual: VirtualPrinter | null;
}

export interface PaperParts {
  readonly office: Office;
  readonly file: Pick<PrinterFile, 'content' | 'change'>;
  readonly openCable: (cable: Cable) => Promise<OpenCable>;
  readonly drawing: Pick<DrawingThread, 'draw' | 'store' | 'testSheet' | 'checklist'>;
  readonly slips: SlipSource;
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

/** Stands between the queue and the printer: makes slips of tickets, and facts of what becomes of them. */
export class PaperDesk {
  readonly #parts: PaperParts;
  readonly #soon: Slip[] = [];
  #device: Device | null = null;
  #stopSoon: (() => void) | null = null;
  #hub: Hub | null = null;
  /** Names the fixed parts that go out with the slip under way. */
  #given: string | null = null;

  constructor(parts: PaperParts) {
    this.#parts = parts;
  }

  /** Takes up the printer of the settings; whatever was the printer before is let go of first. */
  async open(): Promise<void> {
    await this.#letGo();
    const { settings } = this.#parts.file.content();
    this.#device = this.#deviceOf(settings, await this.#parts.openCable(settings.cable));
  }

  /** Other settings, from now on. Slips that have not begun are printed as the new ones say. */
  async use(settings: PrinterSettings): Promise<void> {
    // Perhaps another printer: nobody knows what that one keeps.
    await this.#parts.file.change({ settings, storedHash: null });
    await this.open();
    if (this.#hub) await this.reportTo(this.#hub);
    this.#parts.changed();
  }

  /**
   * Begins to report to the hub, and takes up what the last hub left: a slip that had not begun is printed as it would
   * have been, of one that had nobody knows.
   */
  async reportTo(hub: Hub): Promise<void> {
    this.#hub = hub;
    const left = Object.values(hub.day.tickets).sort((a, b) => a.takenAt - b.takenAt);
    for (const ticket of left) {
      if (ticket.slip.kind === 'asked' || ticket.slip.kind === 'queued') this.#print(hub.day, ticket);
      if (ticket.slip.kind !== 'printing') continue;
      const step = { kind: 'unknown' as const, reason: 'interrupted' };
      this.#device?.printer.assumeTorn();
      await hub.tell({ type: 'report-slip', ticket: ticket.id, copy: ticket.copies, step });
      this.#printAgain(ticket.id);
    }
  }

  /** Prints one copy of a ticket's slip. A ticket that is gone by now, or has a newer copy, needs none. */
  print(day: Day, ticketId: string, copy: number): void {
    const ticket = day.tickets[ticketId];
    if (ticket?.copies === copy) this.#print(day, ticket);
  }

  /** The practice switch of the virtual printer; a real one is not moved by it. */
  setPaper(paper: 'in' | 'out'): void {
    this.#device?.virtual?.setPaper(paper);
    this.#parts.changed();
  }

  /** Somebody has put in a full roll. */
  async changeRoll(): Promise<void> {
    await this.#parts.file.change({ roll: NEW_ROLL });
    this.#parts.changed();
  }

  /** Prints the sheet that asks which lines read right; false when the printer is not able to. */
  async printTestSheet(): Promise<boolean> {
    const device = this.#device;
    if (device?.printer.status().trouble !== null) return false;
    const { profile } = this.#parts.file.content().settings;
    const pieces = await this.#parts.drawing.testSheet(profile);
    // The sheet stores a picture of its own in the place of what was there.
    await this.#parts.file.change({ storedHash: null });
    const isPrinted = await device.line.between(() => device.printer.print(pieces));
    if (isPrinted) this.#countPaper(pieces);
    return isPrinted;
  }

  /** Prints the list of what to bring, between two slips; false when the printer is not able to. */
  async printChecklist(slip: ChecklistSlip): Promise<boolean> {
    const device = this.#device;
    if (device?.printer.status().trouble !== null) return false;
    const { profile } = this.#parts.file.content().settings;
    const pieces = await this.#parts.drawing.checklist(slip, profile, this.#parts.slips.settings());
    const isPrinted = await device.line.between(() => device.printer.print(pieces));
    if (isPrinted) this.#countPaper(pieces);
    return isPrinted;
  }

  /** The printer as the screens show it. */
  state(): Pick<Scene, 'printer' | 'paperLeft' | 'printerSettings' | 'virtualPaper'> {
    const status = this.#device?.printer.status() ?? { trouble: 'offline', isNearEnd: false };
    const { roll, settings } = this.#parts.file.content();
    const papers = this.#device?.virtual?.roll().jobs.slice(-JOBS_SHOWN).reverse();
    return {
      printer: status.trouble ?? 'ready',
      paperLeft: {
        usedMm: roll.usedMm,
        slips: slipsLeft(roll, settings.profile),
        isNearEnd: status.isNearEnd,
      },
      printerSettings: settings,
      virtualPaper:
        papers?.map(({ number, printedAt, heightMm }) => ({ job: number, at: printedAt, heightMm })) ?? null,
    };
  }

  /** Lets the slip under way come out, or the time be over; those that have not begun come at the next start. */
  async drain(timeLimitMs: number): Promise<void> {
    let stop: () => void = () => undefined;
    const timeOver = new Promise<void>((resolve) => (stop = this.#parts.time.after(timeLimitMs, resolve)));
    await Promise.race([this.#letGo(), timeOver]);
    stop();
  }

  async #letGo(): Promise<void> {
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
    const { time, changed } = this.#parts;
    const printer = new Printer({
      transport,
      profile,
      bytesPerSecond,
      time,
      onStatus: () => {
        line.printerChanged();
        changed();
      },
    });
    const line = new PrintLine({
      printer,
      draw: (slip) => this.#draw(slip, profile),
      report: (slip, report, cause) => this.#report(slip, report, cause),
      isNeeded: (slip) => this.#isNeeded(slip),
      onPaper: (pieces) => this.#countPaper(pieces),
      time,
      patienceMs: patienceMinutes * 60_000,
    });
    return { printer, line, virtual };
  }

  #print(day: Day, ticket: Ticket): void {
    const slip = slipOfTicket(day, ticket, this.#parts.office, this.#parts.slips);
    if (!slip) return;
    this.#soon.push(slip);
    this.#stopSoon ??= this.#parts.time.after(ANSWERS_FIRST_MS, () => {
      this.#stopSoon = null;
      for (const each of this.#soon.splice(0)) void this.#device?.line.add(each);
    });
  }

  async #report(slip: Slip, report: SlipReport, cause?: unknown): Promise<void> {
    const { day, ticket, copy } = partsOf(slip);
    const reason = 'reason' in report ? report.reason : null;
    if (reason !== null && reason !== 'mute' && reason !== 'not-needed') {
      const why =
        cause === undefined
          ? reason
          : `${reason}: ${cause instanceof Error ? cause.message : JSON.stringify(cause)}`;
      this.#parts.log.error(`slip ${slip.slipId} is ${report.step}: ${why}`);
    }
    // After midnight the same number is somebody else's.
    const hub = this.#hub?.day.day === day ? this.#hub : null;
    const { step: kind } = report;
    const step = 'reason' in report ? { kind: report.step, reason: report.reason } : { kind };
    const isThere = report.step === 'printed' || (report.step === 'unknown' && report.reason === 'mute');
    if (isThere && this.#given !== null) this.#remember({ storedHash: this.#given });
    if (report.step !== 'queued' && report.step !== 'printing') this.#given = null;
    await hub?.tell({ type: 'report-slip', ticket, copy, step: step as never });
    if (report.step === 'unknown' && report.reason !== 'mute') this.#printAgain(ticket);
    this.#parts.changed();
  }

  /** The queue knows whether the slip is of use still, and comes once at most. */
  #printAgain(ticket: string): void {
    void this.#hub?.tell({ type: 'reprint-slip', ticket, because: 'trouble' });
  }

  #isNeeded(slip: Slip): boolean {
    const { day, ticket, copy } = partsOf(slip);
    const live = this.#hub?.day.day === day ? this.#hub.day.tickets[ticket] : undefined;
    if (live?.copies !== copy || live.slip.kind === 'dismissed') return false;
    const isServed = live.state === 'serving' || live.state === 'supplement';
    return !isServed || live.reprintedBecause === 'asked';
  }

  /** A printer that does not have the fixed parts yet is given them with the first slip. */
  async #draw(slip: Slip, profile: Profile): Promise<readonly Uint8Array[]> {
    const { drawing, office, file, slips } = this.#parts;
    const settings = slips.settings();
    if (profile.way !== 'stored') return drawing.draw(slip, profile, settings);
    const fields = office.fields.map(({ id, letter, name }) => ({
      letter,
      name: name.vi,
      counters: office.counters.filter((counter) => counter.fields.includes(id)).map((counter) => counter.id),
    }));
    const place = { officeName: office.name.vi, deskName: office.desk.vi, fields };
    const { hash, bytes } = await drawing.store(place, profile.paper, settings);
    const pieces = await drawing.draw(slip, profile, settings);
    if (file.content().storedHash === hash) return pieces;
    this.#given = hash;
    return [bytes, ...pieces];
  }

  #countPaper(pieces: readonly Uint8Array[]): void {
    const { roll, settings } = this.#parts.file.content();
    const next = withPaper(roll, lengthOf(pieces, settings.profile));
    this.#remember({ roll: next });
  }

  /** A full disk must not stop the line: what is not kept here is only counted or stored once more. */
  #remember(change: Partial<PrinterFileContent>): void {
    this.#parts.file.change(change).catch((error: unknown) => {
      this.#parts.log.error(`what is known of the printer could not be kept: ${String(error)}`);
    });
  }
}

function partsOf({ slipId }: Slip): { day: string; ticket: string; copy: number } {
  const [day = '', ticket = '', copy = '1'] = slipId.split('/');
  return { day, ticket, copy: Number(copy) };
}
