import type { Doubt, PrintOutcome } from './printer.ts';
import type { Trouble } from './printer-status.ts';
import type { Slip } from './slip.ts';
import type { Time } from './time.ts';

/** Why a slip will not come: it could not be drawn, nobody needs it, or the printer was not able to in time. */
export type Failure = Trouble | 'not-drawn' | 'not-needed';

/** The life of a slip: `queued`, `printing`, then how it ended. */
export type SlipReport =
  | { readonly step: 'queued' | 'printing' | 'printed' }
  | { readonly step: 'unknown'; readonly reason: Doubt }
  | { readonly step: 'failed'; readonly reason: Failure };

/** What a line wants of a printer. */
export interface LinePrinter {
  status(): { readonly trouble: Trouble | null };
  print(pieces: readonly Uint8Array[]): Promise<PrintOutcome>;
}

export interface PrintLineParts {
  readonly printer: LinePrinter;
  readonly draw: (slip: Slip) => Promise<readonly Uint8Array[]>;
  /** Called for every step; nothing is sent to the printer before the report of `printing` has resolved. */
  readonly report: (slip: Slip, report: SlipReport, cause?: unknown) => Promise<void>;
  /** Whether the slip is still of use at the moment when it would be printed. */
  readonly isNeeded: (slip: Slip) => boolean;
  /** Told what went out: the bytes of a slip that came, or may have come. */
  readonly onPaper: (pieces: readonly Uint8Array[]) => void;
  readonly time: Time;
  /** A slip that could not begin for so long leaves the line. */
  readonly patienceMs: number;
}

/**
 * Slips one after another, those of earlier tickets first. While the printer cannot print the line holds: nothing is
 * thrown at a printer in trouble, and a new roll brings each slip once.
 */
export class PrintLine {
  readonly #parts: PrintLineParts;
  readonly #waiting: { readonly slip: Slip; readonly stopPatience: () => void }[] = [];
  #busy: Promise<void> | null = null;
  #isShut = false;

  constructor(parts: PrintLineParts) {
    this.#parts = parts;
  }

  /** Puts a slip into the line. Never throws. */
  async add(slip: Slip): Promise<void> {
    const { time, patienceMs } = this.#parts;
    const stopPatience = time.after(patienceMs, () => this.#giveUp(slip));
    const place = this.#waiting.findIndex((other) => other.slip.takenAt > slip.takenAt);
    this.#waiting.splice(place < 0 ? this.#waiting.length : place, 0, { slip, stopPatience });
    await this.#parts.report(slip, { step: 'queued' });
    this.printerChanged();
  }

  /** The printer may be able to print now. */
  printerChanged(): void {
    if (this.#busy || this.#isShut) return;
    this.#busy = this.#work().finally(() => {
      this.#busy = null;
    });
  }

  /** Prints something that is no slip, between two of them; false when not one byte was sent. */
  async between(print: () => Promise<PrintOutcome>): Promise<boolean> {
    // Others may have waited for the same moment; the printer takes one job at a time.
    while (this.#busy) await this.#busy;
    const printing = print();
    this.#busy = printing.then(() => undefined);
    const { kind } = await printing;
    this.#busy = null;
    this.printerChanged();
    return kind !== 'not-sent';
  }

  /** Slips that have not begun. */
  waiting(): number {
    return this.#waiting.length;
  }

  /** Begins no further slip; resolves when the one under way has ended. */
  async shut(): Promise<void> {
    this.#isShut = true;
    for (const { stopPatience } of this.#waiting) stopPatience();
    await this.#busy;
  }

  async #work(): Promise<void> {
    const { printer } = this.#parts;
    while (!this.#isShut && printer.status().trouble === null) {
      const next = this.#waiting.shift();
      if (!next) return;
      next.stopPatience();
      await this.#print(next.slip);
    }
  }

  async #print(slip: Slip): Promise<void> {
    const { printer, draw, report, isNeeded, onPaper } = this.#parts;
    if (!isNeeded(slip)) return report(slip, { step: 'failed', reason: 'not-needed' });
    let pieces: readonly Uint8Array[];
    try {
      pieces = await draw(slip);
    } catch (cause) {
      return report(slip, { step: 'failed', reason: 'not-drawn' }, cause);
    }
    await report(slip, { step: 'printing' });
    const outcome = await printer.print(pieces);
    if (outcome.kind === 'not-sent') return this.add(slip);
    onPaper(pieces);
    await report(
      slip,
      outcome.kind === 'printed' ? { step: 'printed' } : { step: 'unknown', reason: outcome.reason },
    );
  }

  #giveUp(slip: Slip): void {
    const at = this.#waiting.findIndex((other) => other.slip === slip);
    if (at < 0) return;
    this.#waiting.splice(at, 1);
    const { trouble } = this.#parts.printer.status();
    void this.#parts.report(slip, { step: 'failed', reason: trouble ?? 'offline' });
  }
}
