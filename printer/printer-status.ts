import type { PrinterState } from '#protocol/views.ts';

/** What keeps a printer from printing. */
export type Trouble = Exclude<PrinterState, 'ready'>;

/** A printer as it last spoke of itself. */
export interface PrinterStatus {
  readonly trouble: Trouble | null;
  /** The roll is nearly used up, by the printer's own sensor. */
  readonly isNearEnd: boolean;
}

export function isSame(a: PrinterStatus, b: PrinterStatus): boolean {
  return a.trouble === b.trouble && a.isNearEnd === b.isNearEnd;
}
