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
}

export interface Catalogue {
  readonly revision: string;
  readonly procedures: readonly Procedure[];
}
