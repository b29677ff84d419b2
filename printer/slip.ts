import type { Instant } from '#queue/working-day.ts';

/** What one procedure asks for, as the catalogue knows it; null is unknown, and the paper says to ask at the counter. */
export interface Checklist {
  readonly documents: readonly string[] | null;
  readonly fee: string | null;
  readonly timeLimit: string | null;
  /** The notice or law it rests on. */
  readonly basis: string | null;
}

/** Everything a ticket slip says, as plain data: no design, no printer, nothing personal. */
export interface Slip {
  /** Names this slip in reports; a reprint is a slip of its own. */
  readonly slipId: string;
  /** The ticket's letter and number, read together as its code: C and 47 are C047. */
  readonly letter: string;
  readonly number: number;
  readonly priority: boolean;
  /** A second paper for the same ticket; it is marked, so that two papers are never two visits. */
  readonly reprint: boolean;
  readonly officeName: string;
  readonly deskName: string;
  readonly fieldName: string;
  /** Legal names reach 919 characters; the slip shows as much as three lines hold. */
  readonly procedureName?: string;
  /**
   * The hour, `15:00`, from which on its procedure's result comes on the next working day; there when the ticket was
   * taken at that hour or later.
   */
  readonly sameDayUntil?: string;
  /** Visitors who stand before this one at the moment of taking. */
  readonly ahead: number;
  /** Counters that may call the ticket; an empty list is left out of the slip. */
  readonly counters: readonly number[];
  /** The expected wait in whole minutes, always a range, left out while nobody knows. */
  readonly expectedWait?: { readonly from: number; readonly to: number };
  readonly takenAt: Instant;
  /** Where a phone sees how the queue moves; printed as a QR code. */
  readonly followAddress?: string;
  /** Of the procedure; printed when the office wants it on every slip, or by itself when it is asked for. */
  readonly checklist?: Checklist;
  readonly language: 'vi' | 'en';
}
