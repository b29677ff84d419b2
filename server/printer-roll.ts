import { NEW_ROLL, type Roll } from '#printer/paper-budget.ts';
import type { Time } from '#printer/time.ts';
import type { KeptPrinter } from './printer-file.ts';

/** How long “a new roll was put in” can be taken back. */
const UNDO_MS = 5 * 60_000;

/** The roll in a printer, as people say that they have changed it. Rejects when the disk does not take it. */
export class PrinterRoll {
  readonly #kept: KeptPrinter;
  readonly #time: Time;
  /** What was counted before the roll was changed, and until when that may be taken back. */
  #former: { readonly roll: Roll; readonly until: number } | null = null;

  constructor(kept: KeptPrinter, time: Time) {
    this.#kept = kept;
    this.#time = time;
  }

  /** Somebody has put in a full roll. */
  async change(): Promise<void> {
    const { roll } = this.#kept.content();
    // Pressed twice it is the same new roll, and what was counted before is still known.
    if (roll.slips === 0 && this.canUndo()) return;
    await this.#kept.change({ roll: NEW_ROLL });
    this.#former = { roll, until: this.#time.now() + UNDO_MS };
  }

  canUndo(): boolean {
    return this.#former !== null && this.#time.now() < this.#former.until;
  }

  /** The roll was not changed: its count goes on, with what was printed since. False when it is too late for that. */
  async undo(): Promise<boolean> {
    const undo = this.#former;
    if (!undo || !this.canUndo()) return false;
    // At once: a second one while the disk writes must not add it up again.
    this.#former = null;
    const { usedMm, slips } = this.#kept.content().roll;
    try {
      await this.#kept.change({
        roll: { usedMm: undo.roll.usedMm + usedMm, slips: undo.roll.slips + slips },
      });
    } catch (error) {
      this.#former = undo;
      throw error;
    }
    return true;
  }
}
