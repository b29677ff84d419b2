import type { PrinterState } from '#protocol/views.ts';
import { type PrintQueue, type PrintReport, printQueue } from '#printer/print-queue.ts';
import type { Slip } from '#printer/slip.ts';
import type { SlipBytes } from '#printer/slip-bytes.ts';
import type { VirtualPrinter } from '#printer/virtual-printer.ts';
import type { Day } from '#queue/day.ts';
import { countersFor, peopleAhead } from '#queue/order.ts';
import type { Office } from './office.ts';
import type { Scene } from './views/scene.ts';
import type { Hub } from './hub.ts';

/** A slip that has not come out of a healthy printer by then will not come. */
const SLIP_TIME_LIMIT_MS = 20_000;

/** A slip comes this much later, so that whoever taps in the same moment is answered first. */
const ANSWERS_FIRST_MS = 10;

/** As many papers as the office page shows. */
const JOBS_SHOWN = 12;

export interface PaperParts {
  readonly office: Office;
  readonly printer: VirtualPrinter;
  readonly draw: SlipBytes;
  readonly procedureName: (id: string) => string | undefined;
  readonly log: { error(words: string): void };
  /** The printer's state may have changed. */
  readonly changed: () => void;
}

/** Stands between the queue and the printer: makes slips of tickets, and facts of what becomes of them. */
export class PaperDesk {
  readonly #parts: PaperParts;
  readonly #line: PrintQueue;
  readonly #soon: Slip[] = [];
  #timer: NodeJS.Timeout | null = null;
  #hub: Hub | null = null;

  constructor(parts: PaperParts) {
    this.#parts = parts;
    this.#line = printQueue({
      draw: parts.draw,
      transport: parts.printer,
      paper: '80mm',
      report: (report) => this.#report(report),
      timeLimitMs: SLIP_TIME_LIMIT_MS,
      startTimer: (ms, ring) => {
        const timer = setTimeout(ring, ms);
        return () => clearTimeout(timer);
      },
    });
  }

  /** Begins to report to the hub. Slips that were under way when the last hub stopped never came, as far as we know. */
  async reportTo(hub: Hub): Promise<void> {
    this.#hub = hub;
    for (const ticket of Object.values(hub.day.tickets)) {
      if (ticket.slip.kind !== 'asked' && ticket.slip.kind !== 'queued') continue;
      const step = { kind: 'failed' as const, reason: 'interrupted' };
      await hub.tell({ type: 'report-slip', ticket: ticket.id, copy: ticket.copies, step });
    }
  }

  /** Prints one copy of a ticket's slip. A ticket that is gone by now needs none. */
  print(day: Day, ticketId: string, copy: number): void {
    const ticket = day.tickets[ticketId];
    const { office, procedureName } = this.#parts;
    const field = office.fields.find((candidate) => candidate.id === ticket?.field);
    if (!ticket || !field || !day.rules) return;
    const procedure = ticket.procedure === null ? undefined : procedureName(ticket.procedure);
    const slip: Slip = {
      slipId: `${day.day}/${ticketId}/${copy}`,
      letter: ticket.letter,
      number: ticket.number,
      priority: ticket.priority !== null,
      reprint: copy > 1,
      officeName: office.name.vi,
      deskName: office.desk.vi,
      fieldName: field.name.vi,
      ahead: peopleAhead(day, ticket),
      counters: ticket.sentTo === null ? countersFor(day.rules, ticket.field) : [ticket.sentTo],
      takenAt: ticket.takenAt,
      language: 'vi',
      ...(procedure === undefined ? {} : { procedureName: procedure }),
    };
    this.#soon.push(slip);
    this.#timer ??= setTimeout(() => this.#printSoon(), ANSWERS_FIRST_MS);
  }

  setPaper(paper: 'in' | 'out'): void {
    this.#parts.printer.setPaper(paper);
    this.#parts.changed();
  }

  /** The printer as the screens show it. */
  state(): Pick<Scene, 'printer' | 'roll'> {
    const status = this.#parts.printer.status();
    const { jobs, metresUsed } = this.#parts.printer.roll();
    return {
      printer: printerState(status),
      roll: {
        usedMm: Math.round(metresUsed * 1000),
        jobs: jobs
          .slice(-JOBS_SHOWN)
          .reverse()
          .map(({ number, printedAt, heightMm }) => ({ job: number, at: printedAt, heightMm })),
      },
    };
  }

  /** Resolves when every slip in the line has been printed or has failed, or when the time is over. */
  async drain(timeLimitMs: number): Promise<void> {
    this.#printSoon();
    let timer: NodeJS.Timeout | undefined;
    const timeOver = new Promise<void>((resolve) => (timer = setTimeout(resolve, timeLimitMs)));
    await Promise.race([this.#line.idle(), timeOver]);
    clearTimeout(timer);
    await this.#parts.printer.close();
  }

  #printSoon(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    for (const slip of this.#soon.splice(0)) this.#line.print(slip);
  }

  #report(report: PrintReport): void {
    const [day, ticket = '', copy = '1'] = report.slipId.split('/');
    const step =
      report.step === 'failed' ? { kind: report.step, reason: report.reason } : { kind: report.step };
    if (report.step === 'failed')
      this.#parts.log.error(`slip ${report.slipId} is not on paper: ${report.reason}`);
    // After midnight the same number is somebody else's.
    const hub = this.#hub?.day.day === day ? this.#hub : null;
    void hub?.tell({ type: 'report-slip', ticket, copy: Number(copy), step });
    this.#parts.changed();
  }
}

function printerState(status: ReturnType<VirtualPrinter['status']>): PrinterState {
  if (status === 'ready') return 'ready';
  return status.trouble === 'paper-out' ? 'paper-out' : 'offline';
}
