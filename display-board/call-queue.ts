import type { CallAnnounced } from '#protocol/moments.ts';
import type { BoardView } from '#protocol/views.ts';

/** While others wait, a call stands in front for this long; when nobody waits, for the longer time. */
const FRONT_MS = 8_000;
const FRONT_ALONE_MS = 20_000;

type Shown = Pick<CallAnnounced, 'letter' | 'number' | 'counter' | 'times'>;

/** A call on its way over the board, and how a view has listed it, once one has. */
export interface QueuedCall extends Shown {
  readonly listed: { readonly id: number; readonly among: number } | null;
}

/**
 * The calls that have not been in front long enough yet. Time is the viewer's, in milliseconds from any start: however
 * fast the hub's clock runs, people read as fast as ever.
 */
export interface CallQueue {
  readonly front: (QueuedCall & { readonly since: number }) | null;
  readonly waiting: readonly QueuedCall[];
}

export const quiet: CallQueue = { front: null, waiting: [] };

/** A call has been made. A recall goes before the other waiting ones, but cuts off none that is in front. */
export function called(queue: CallQueue, call: Shown, now: number): CallQueue {
  const fresh: QueuedCall = { ...call, listed: null };
  // Called again while it still stands in front: the same plate begins its time anew.
  if (queue.front && isSame(queue.front, call)) return { ...queue, front: { ...fresh, since: now } };
  const others = queue.waiting.filter((waiting) => !isSame(waiting, call));
  const firstNew = others.findIndex((waiting) => waiting.times === 1);
  const at = call.times > 1 && firstNew >= 0 ? firstNew : others.length;
  const waiting = [...others.slice(0, at), fresh, ...others.slice(at)];
  return advanced({ ...queue, waiting }, now);
}

/** Time has passed: whoever has been in front long enough makes room. */
export function advanced(queue: CallQueue, now: number): CallQueue {
  const { front, waiting } = queue;
  const [next, ...rest] = waiting;
  if (front && now < front.since + (next ? FRONT_MS : FRONT_ALONE_MS)) return queue;
  if (!next) return front ? quiet : queue;
  return { front: { ...next, since: now }, waiting: rest };
}

/** When `advanced` will next change something; null when it never will. */
export function nextChange({ front, waiting }: CallQueue): number | null {
  return front && front.since + (waiting.length > 0 ? FRONT_MS : FRONT_ALONE_MS);
}

/**
 * The view is the truth: a call that stood in its list and has vanished from it was taken back, and vanishes here too.
 * One that newer calls have pushed out of the list, which then is no shorter than it was, stays.
 */
export function agreed(queue: CallQueue, calls: BoardView['calls'], now: number): CallQueue {
  const oldest = Math.min(...calls.map(({ id }) => id));
  const agree = <C extends QueuedCall>(call: C): C | null => {
    const inList = calls.find((candidate) => isSame(candidate, call));
    if (inList) return { ...call, listed: { id: inList.id, among: calls.length } };
    if (!call.listed) return call;
    const isTooOldForList = call.listed.id < oldest && calls.length >= call.listed.among;
    return isTooOldForList ? call : null;
  };
  const front = queue.front && agree(queue.front);
  const waiting = queue.waiting.map(agree).filter((call) => call !== null);
  return advanced({ front, waiting }, now);
}

/** The rows of the list, newest first: what has been called and is neither in front nor still to come there. */
export function listed(queue: CallQueue, calls: BoardView['calls'], rows: number): BoardView['calls'] {
  const shown = [queue.front, ...queue.waiting];
  return calls.filter((call) => !shown.some((other) => other && isSame(other, call))).slice(0, rows);
}

function isSame(one: Pick<Shown, 'letter' | 'number'>, other: Pick<Shown, 'letter' | 'number'>): boolean {
  return one.letter === other.letter && one.number === other.number;
}
