import type { Cable } from '#protocol/cable.ts';
import type { ChecklistSlip } from '#printer/lay-checklist.ts';
import type { SlipReport } from '#printer/print-line.ts';
import type { Slip } from '#printer/slip.ts';
import type { Time } from '#printer/time.ts';
import type { Day, Ticket } from '#queue/day.ts';
import type { Hub } from './hub.ts';
import type { Office } from './office.ts';
import type { OpenCable } from './open-cable.ts';
import type { PrinterFile } from './printer-file.ts';
import { PrinterPosts } from './printer-posts.ts';
import type { Waits } from './printer-routes.ts';
import { type Drawing, SlipDrawing } from './slip-drawing.ts';
import { slipOfTicket, type SlipSource } from './slip-of-ticket.ts';

export interface PaperParts {
  readonly office: () => Office;
  readonly file: PrinterFile;
  readonly openCable: (cable: Cable) => Promise<OpenCable>;
  readonly drawing: Drawing;
  readonly slips: SlipSource;
  readonly time: Time;
  readonly log: { error(words: string): void };
  /** A printer's state may have changed. */
  readonly changed: () => void;
}

/** Stands between the queue and the printers: makes slips of tickets, and facts of what becomes of them. */
export class PaperDesk {
  readonly posts: PrinterPosts;
  readonly #parts: PaperParts;
  readonly #drawing: SlipDrawing;
  #hub: Hub | null = null;

  constructor(parts: PaperParts) {
    this.#parts = parts;
    this.#drawing = new SlipDrawing(parts.drawing, parts.office, parts.slips);
    this.posts = new PrinterPosts({
      file: parts.file,
      openCable: parts.openCable,
      drawing: this.#drawing,
      isNeeded: (slip) => this.#isNeeded(slip),
      report: (slip, report, cause) => this.#report(slip, report, cause),
      time: parts.time,
      log: parts.log,
      changed: parts.changed,
    });
  }

  /** Takes up the printers of the settings. */
  open(): Promise<void> {
    return this.posts.open();
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
      this.posts.for(ticket.slipFor).assumeTorn();
      await hub.tell({ type: 'report-slip', ticket: ticket.id, copy: ticket.copies, step });
      this.#printAgain(ticket.id);
    }
  }

  /** Prints one copy of a ticket's slip. A ticket that is gone by now, or has a newer copy, needs none. */
  print(day: Day, ticketId: string, copy: number): void {
    const ticket = day.tickets[ticketId];
    if (ticket?.copies === copy) this.#print(day, ticket);
  }

  /** Prints the list of what to bring where its asker stands, between two slips; false when the printer is not able to. */
  printChecklist(slip: ChecklistSlip, asker: Waits): Promise<boolean> {
    return this.posts.for(asker).printBetween(({ profile }) => this.#drawing.checklist(slip, profile));
  }

  /** Lets the slip under way come out, or the time be over; those that have not begun come at the next start. */
  async drain(timeLimitMs: number): Promise<void> {
    let stop: () => void = () => undefined;
    const timeOver = new Promise<void>((resolve) => (stop = this.#parts.time.after(timeLimitMs, resolve)));
    await Promise.race([this.posts.close(), timeOver]);
    stop();
  }

  #print(day: Day, ticket: Ticket): void {
    const slip = slipOfTicket(day, ticket, this.#parts.office(), this.#parts.slips);
    if (slip) this.posts.for(ticket.slipFor).add(slip);
  }

  async #report(slip: Slip, report: SlipReport, cause: unknown): Promise<void> {
    const { ticket, copy } = partsOf(slip);
    const reason = 'reason' in report ? report.reason : null;
    if (reason !== null && reason !== 'mute' && reason !== 'not-needed') {
      const why =
        cause === undefined
          ? reason
          : `${reason}: ${cause instanceof Error ? cause.message : JSON.stringify(cause)}`;
      this.#parts.log.error(`slip ${slip.slipId} is ${report.step}: ${why}`);
    }
    const hub = this.#isOfToday(slip) ? this.#hub : null;
    const { step: kind } = report;
    const step = 'reason' in report ? { kind: report.step, reason: report.reason } : { kind };
    await hub?.tell({ type: 'report-slip', ticket, copy, step: step as never });
    if (report.step === 'unknown' && report.reason !== 'mute') this.#printAgain(ticket);
  }

  /** The queue knows whether the slip is of use still, and comes once at most. */
  #printAgain(ticket: string): void {
    void this.#hub?.tell({ type: 'reprint-slip', ticket, because: 'trouble' });
  }

  /** After midnight, and once the trial is over, the same number is somebody else's. */
  #isOfToday(slip: Slip): boolean {
    const { office, day } = partsOf(slip);
    return this.#hub?.day.office === office && this.#hub.day.day === day;
  }

  #isNeeded(slip: Slip): boolean {
    const { ticket, copy } = partsOf(slip);
    const live = this.#isOfToday(slip) ? this.#hub?.day.tickets[ticket] : undefined;
    if (live?.copies !== copy || live.slip.kind === 'dismissed') return false;
    const isServed = live.state === 'serving' || live.state === 'supplement';
    return !isServed || live.reprintedBecause === 'asked';
  }
}

function partsOf({ slipId }: Slip): { office: string; day: string; ticket: string; copy: number } {
  const [office = '', day = '', ticket = '', copy = '1'] = slipId.split('/');
  return { office, day, ticket, copy: Number(copy) };
}
