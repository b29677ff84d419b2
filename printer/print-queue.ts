import type { PaperName } from './papers.ts';
import type { SlipBytes } from './slip-bytes.ts';
import type { Slip } from './slip.ts';
import { type Transport, type Trouble, TransportTrouble } from './transport.ts';

/** Why a slip is not on paper. After `timed-out` nobody knows: the paper may still come. */
export type PrintFailure = Trouble | 'timed-out' | 'not-drawn';

/** What became of a slip: first `queued`, then either `printed` or `failed`, each exactly once. */
export type PrintReport =
  | { readonly slipId: string; readonly step: 'queued' | 'printed' }
  | {
      readonly slipId: string;
      readonly step: 'failed';
      readonly reason: PrintFailure;
      /** The error behind it, for the log. */
      readonly cause?: unknown;
    };

export interface PrintQueueParts {
  readonly draw: SlipBytes;
  readonly transport: Transport;
  readonly paper: PaperName;
  /** Called for every step; must not throw. */
  readonly report: (report: PrintReport) => void;
  /** The longest that one slip may take from the head of the line to paper, in milliseconds. */
  readonly timeLimitMs: number;
  /** Rings once after that many milliseconds unless the returned function is called before. */
  readonly startTimer: (ms: number, ring: () => void) => () => void;
}

export interface PrintQueue {
  /** Puts a slip at the end of the line and returns at once. Never throws. */
  print(slip: Slip): void;
  /** How many slips are not on paper yet, the one being printed included. */
  waiting(): number;
  /** Resolves when the line is empty. */
  idle(): Promise<void>;
}

/**
 * Prints slips one at a time in the order in which they came. A slip that fails leaves the line: it is reported, and
 * a person decides whether to print it again, because a number that comes out late may have been called already.
 */
export function printQueue(parts: PrintQueueParts): PrintQueue {
  let waiting = 0;
  let line = Promise.resolve();
  return {
    print(slip) {
      waiting += 1;
      parts.report({ slipId: slip.slipId, step: 'queued' });
      line = line.then(async () => {
        const outcome = await printInTime(parts, slip);
        waiting -= 1;
        parts.report({ slipId: slip.slipId, ...outcome });
      });
    },
    waiting: () => waiting,
    idle: () => line,
  };
}

type Outcome =
  | { readonly step: 'printed' }
  | { readonly step: 'failed'; readonly reason: PrintFailure; readonly cause?: unknown };

async function printInTime(parts: PrintQueueParts, slip: Slip): Promise<Outcome> {
  const patience = new AbortController();
  const timedOut = new Promise<Outcome>((resolve) => {
    patience.signal.addEventListener('abort', () => resolve({ step: 'failed', reason: 'timed-out' }));
  });
  const stop = parts.startTimer(parts.timeLimitMs, () => patience.abort());
  const outcome = await Promise.race([printOne(parts, slip, patience.signal), timedOut]);
  stop();
  return outcome;
}

async function printOne(
  { draw, transport, paper }: PrintQueueParts,
  slip: Slip,
  givenUp: AbortSignal,
): Promise<Outcome> {
  let bytes: Uint8Array;
  try {
    bytes = await draw(slip, paper);
  } catch (cause) {
    return { step: 'failed', reason: 'not-drawn', cause };
  }
  // A drawing that comes after its time must not print what was already reported as failed.
  if (givenUp.aborted) return { step: 'failed', reason: 'timed-out' };
  try {
    await transport.write(bytes);
    return { step: 'printed' };
  } catch (cause) {
    const reason = cause instanceof TransportTrouble ? cause.trouble : 'offline';
    return { step: 'failed', reason, cause };
  }
}
