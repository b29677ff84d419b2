import type { WorkingDay } from '#queue/working-day.ts';

/** What a notice of the last 30 days did to a procedure that is in force. */
export interface ProcedureChange {
  readonly kind: 'new' | 'amended' | 'standardised';
  /** The first day on which it is valid as it stands. */
  readonly since: WorkingDay;
  /** As it is cited: "Thông báo số 50/TB-UBND ngày 23/11/2023". */
  readonly notice: string;
}

/** A procedure that ended in the last 30 days: whoever comes for it must read that, and why. */
export interface RepealedProcedure {
  readonly name: string;
  readonly code: string | null;
  /** The first day on which it was no longer in force. */
  readonly since: WorkingDay;
  /** As it is cited; null when it ended without a notice that the ward has entered. */
  readonly notice: string | null;
}

/**
 * One procedure as citizens may read it today: published, in force, and with null wherever the
 * source has not established a value; screens show "hỏi tại quầy" there and never invent.
 */
export interface Procedure {
  /** What machines use; the code where there is one. */
  readonly id: string;
  readonly code: string | null;
  readonly name: string;
  /** The field whose series and counters it belongs to. */
  readonly field: string;
  /** The field's own name in the catalogue, finer than ours. */
  readonly area: string;
  readonly timeLimit: string | null;
  readonly fee: string | null;
  readonly documents: readonly string[] | null;
  readonly filing: string | null;
  /** Null when nothing about it has changed in the last 30 days. */
  readonly change: ProcedureChange | null;
  /** The notice that it rests on, as it is cited; null while nobody has entered one. */
  readonly basis: string | null;
}

export interface Catalogue {
  readonly revision: string;
  readonly procedures: readonly Procedure[];
  readonly repealed: readonly RepealedProcedure[];
}
