import type { KioskView } from '#protocol/views.ts';

/** A slip that has not come out after this long is not waited for any more. */
export const PAPER_PATIENCE_MS = 10_000;

export type Paper =
  | { readonly kind: 'printing' | 'printed' }
  /** `isKnown`: the hub knows too, and with it the clerks. */
  | {
      readonly kind: 'none';
      readonly why: 'paper-out' | 'offline' | 'not-printed';
      readonly isKnown: boolean;
    };

/**
 * What may honestly be said about a ticket's paper: "take it" only when the printer has said so.
 * @param view the latest view, or null when none has come
 * @param waitedMs how long the citizen has been looking at the ticket, in real time
 */
export function paperOf(
  view: Pick<KioskView, 'slips' | 'printer'> | null,
  ticket: string,
  waitedMs: number,
): Paper {
  const slip = view?.slips[ticket];
  if (slip?.kind === 'printed') return { kind: 'printed' };
  const hasFailed = slip?.kind === 'failed';
  const printer = view?.printer ?? 'ready';
  if (printer !== 'ready') return { kind: 'none', why: printer, isKnown: true };
  if (hasFailed || waitedMs >= PAPER_PATIENCE_MS)
    return { kind: 'none', why: 'not-printed', isKnown: hasFailed };
  return { kind: 'printing' };
}
