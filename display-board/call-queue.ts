import type { CallAnnounced } from '#protocol/moments.ts';
import type { BoardView } from '#protocol/views.ts';
import {
  type HallVoice,
  type Speech,
  CROWDED,
  pauses,
  planFor,
  silence,
  spokenUntil,
  withoutCalls,
} from './speech.ts';

/** While others wait, a call stands in front for this long; when nobody waits, for the longer time. */
const FRONT_MS = 8_000;
const FRONT_ALONE_MS = 20_000;

/** A call that has left the front stands in the list for at least this long before others push it out. */
const LISTED_MS = 20_000;

type Named = Pick<CallAnnounced, 'letter' | 'number'>;

/** A call on its way over the board, and how a view has listed it, once one has. */
export interface QueuedCall extends Omit<CallAnnounced, 'expiresAt'> {
  readonly listed: { readonly id: number; readonly among: number } | null;
}

/** What stands in front together: one call, or several that were joined because too many waited. */
export interface Turn {
  readonly calls: readonly QueuedCall[];
  readonly since: number;
}

/**
 * The one queue of the hall: whoever is in front is also who is spoken of. Time is the viewer's, in milliseconds from
 * any start: however fast the hub's clock runs, people read and hear as fast as ever.
 */
export interface CallQueue {
  readonly front: Turn | null;
  readonly waiting: readonly QueuedCall[];
  readonly speech: Speech;
  /** When those now in the list's rows left the front, newest first. */
  readonly left: readonly number[];
}

/** What the queue has to go by. */
export interface Means {
  /** Null while the board is silent: no clips, no permission of the browser, or switched off. */
  readonly voice: HallVoice | null;
  /** How many calls the list has rows for, and the front has room for. */
  readonly rows: number;
}

export const quiet: CallQueue = { front: null, waiting: [], speech: silence, left: [] };

/** A call has been made. A recall goes before the other waiting ones, but cuts off none that is in front. */
export function called(
  queue: CallQueue,
  call: Omit<CallAnnounced, 'expiresAt'>,
  now: number,
  means: Means,
): CallQueue {
  const fresh: QueuedCall = { ...call, listed: null };
  if ([...(queue.front?.calls ?? []), ...queue.waiting].some(({ id }) => id === call.id)) return queue;
  if (queue.front?.calls.some((shown) => isSame(shown, call)))
    return advanced(calledWhileInFront(queue, queue.front, fresh, now, means), now, means);
  const others = queue.waiting.filter((waiting) => !isSame(waiting, call));
  const firstNew = others.findIndex((waiting) => waiting.times === 1);
  const at = call.times > 1 && firstNew >= 0 ? firstNew : others.length;
  const waiting = [...others.slice(0, at), fresh, ...others.slice(at)];
  return advanced({ ...queue, waiting }, now, means);
}

/** Called again while it still stands in front: the same plate begins its time anew, and is what is said next. */
function calledWhileInFront(
  queue: CallQueue,
  front: Turn,
  call: QueuedCall,
  now: number,
  { voice }: Means,
): CallQueue {
  const calls = front.calls.map((shown) => (isSame(shown, call) ? call : shown));
  const speech = withoutCalls(queue.speech, now, (meant) => !isSame(meant, call));
  const next = voice ? [...planFor([call], voice, pauses.between), ...speech.next] : [];
  return { ...queue, front: { calls, since: now }, speech: { ...speech, next } };
}

/**
 * Time has passed. Whoever has been in front long enough, and has been spoken of to the end, makes room. One call comes
 * in front alone; when more than three wait, as many as there is room for come together, in their order.
 */
export function advanced(queue: CallQueue, now: number, means: Means): CallQueue {
  const { front, waiting } = queue;
  const speech = spokenUntil(queue.speech, now, means.voice, waiting.length);
  const isEarly = front !== null && (speech.now !== null || now < endOfTurn(queue, front, means));
  if (isEarly || (front === null && waiting.length === 0))
    return speech === queue.speech ? queue : { ...queue, speech };
  const left = [...(front?.calls ?? []).map(() => now), ...queue.left].slice(0, means.rows);
  const calls = waiting.slice(0, waiting.length > CROWDED ? means.rows : 1);
  const rest = waiting.slice(calls.length);
  if (calls.length === 0) return { ...quiet, speech, left };
  const next = means.voice ? planFor(calls, means.voice, pauses.between) : [];
  return {
    ...{ front: { calls, since: now }, waiting: rest, left },
    speech: spokenUntil({ ...speech, next }, now, means.voice, rest.length),
  };
}

/** The earliest end of a turn: long enough in front, and long enough in the list for those whom it pushes out there. */
function endOfTurn({ waiting, left }: CallQueue, { calls, since }: Turn, { rows }: Means): number {
  const pushedOut = left[rows - calls.length] ?? -Infinity;
  return Math.max(since + (waiting.length > 0 ? FRONT_MS : FRONT_ALONE_MS), pushedOut + LISTED_MS);
}

/** When `advanced` will next change something; null when it never will. */
export function nextChange(queue: CallQueue, means: Means): number | null {
  if (queue.speech.now) return queue.speech.now.until;
  return queue.front && endOfTurn(queue, queue.front, means);
}

/**
 * The view is the truth: a call that stood in its list and has vanished from it was taken back, and vanishes here too.
 * One that newer calls have pushed out of the list, which then is no shorter than it was, stays.
 */
export function agreed(queue: CallQueue, calls: BoardView['calls'], now: number, means: Means): CallQueue {
  const oldest = Math.min(...calls.map(({ id }) => id));
  const agree = (call: QueuedCall): QueuedCall | null => {
    const inList = calls.find((candidate) => isSame(candidate, call));
    if (inList) return { ...call, listed: { id: inList.id, among: calls.length } };
    if (!call.listed) return call;
    const isTooOldForList = call.listed.id < oldest && calls.length >= call.listed.among;
    return isTooOldForList ? call : null;
  };
  const agreeAll = (some: readonly QueuedCall[]) => some.map(agree).filter((call) => call !== null);
  const shown = agreeAll(queue.front?.calls ?? []);
  const front = queue.front && shown.length > 0 ? { ...queue.front, calls: shown } : null;
  const speech = withoutCalls(queue.speech, now, (meant) => shown.some((call) => isSame(call, meant)));
  return advanced({ ...queue, front, waiting: agreeAll(queue.waiting), speech }, now, means);
}

/** The link was lost: nothing old comes in front or is said again; a sentence that has begun is heard to its end. */
export function forgotten(queue: CallQueue, now: number): CallQueue {
  return { ...quiet, speech: withoutCalls(queue.speech, now, () => false) };
}

/** The rows of the list, newest first: what has been called and is neither in front nor still to come there. */
export function listed(queue: CallQueue, calls: BoardView['calls'], rows: number): BoardView['calls'] {
  const shown = [...(queue.front?.calls ?? []), ...queue.waiting];
  return calls.filter((call) => !shown.some((other) => isSame(other, call))).slice(0, rows);
}

function isSame(one: Named, other: Named): boolean {
  return one.letter === other.letter && one.number === other.number;
}
