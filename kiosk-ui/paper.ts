import type { KioskView } from '#protocol/views.ts';

/** A slip that has not come out after this long is not waited for any more. */
export const PAPER_PATIENCE_MS = 10_000;

export type Paper =
  | { readonly kind: 'printing' | 'printed' }
  /** `then`: it waits for the printer and comes by itself; the clerks know and can print it; nobody knows yet. */
  | {
      readonly kind: 'none';
      readonly why: 'paper-out' | 'printer' | 'not-printed' | 'untold';
      readonly then: 'comes-later' | 'clerk-knows' | 'tell-clerk';
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
  // Some printers never tell: then the citizen is told what to do in either case.
  if (slip?.kind === 'unknown' && slip.reason === 'mute')
    return { kind: 'none', why: 'untold', then: 'tell-clerk' };
  const hasFailed = slip?.kind === 'failed' || slip?.kind === 'unknown';
  const printer = view?.printer ?? 'ready';
  if (printer !== 'ready')
    return {
      kind: 'none',
      why: printer === 'paper-out' ? printer : 'printer',
      // One in doubt comes again by itself; one that was given up is the clerks' to print.
      then: slip?.kind === 'failed' ? 'clerk-knows' : 'comes-later',
    };
  if (hasFailed || waitedMs >= PAPER_PATIENCE_MS)
    return { kind: 'none', why: 'not-printed', then: hasFailed ? 'clerk-knows' : 'tell-clerk' };
  return { kind: 'printing' };
}
