/** What keeps a printer from printing. `faulty` is one that talks nonsense and was cut off. */
export const troubles = ['offline', 'paper-out', 'cover-open', 'cutter-jam', 'overheated', 'faulty'] as const;
export type Trouble = (typeof troubles)[number];

/** A printer as it last spoke of itself. */
export interface PrinterStatus {
  readonly trouble: Trouble | null;
  /** The roll is nearly used up, by the printer's own sensor. */
  readonly isNearEnd: boolean;
}

export function isSame(a: PrinterStatus, b: PrinterStatus): boolean {
  return a.trouble === b.trouble && a.isNearEnd === b.isNearEnd;
}
