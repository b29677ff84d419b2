import type { CallAnnounced } from '#protocol/moments.ts';
import type { BoardView } from '#protocol/views.ts';
import { type BoardRow, callsIn, rowsOf } from './board-rows.ts';
import {
  type HallVoice,
  type Speech,
  CROWDED,
  pauses,
  planFor,
  silence,
  spokenUntil,
  withoutCalls,
  withoutPauses,
} from './speech.ts';

/** While others wait, a call stands in front for this long; when nobody waits, for the longer time. */
const FRONT_MS = 8_000;
const FRONT_ALONE_MS = 20_000;

/** A call that has left the front stands in the list for at least this long before others push it out. */
const LISTED_MS = 20_000;

type Named = Pick<CallAnnounced, 'letter' | 'number'>;

/** That a counter pauses is no news after a minute. */
const REMARK_MS = 60_000;

/** A call on its way over the board, and how a view has listed it among those of its counter, once one has. */
export interface QueuedCall extends Omit<CallAnnounced, 'expiresAt'> {
  readonly listed: { readonly id: number; readonly among: number } | null;
}

/** What stands in front together: one call, or several that were joined because too many waited. */
export interface Turn {
  readonly calls: readonly QueuedCall[];
  readonly since: number;
  /** Whether so many waited that numbers share rows: see `board-rows.ts`. */
  readonly isDense: boolean;
}

/** A call of the list that was in front before. */
export interface LeftCall extends QueuedCall {
  readonly leftAt: number;
}

/**
 * The one queue of the hall: whoever is in front is also who is spoken of. Time is the viewer's, in milliseconds from
 * any start: however fast the hub's clock runs, people read and hear as fast as ever.
 */
export interface CallQueue {
  readonly front: Turn | null;
  readonly waiting: readonly QueuedCall[];
  readonly speech: Speech;
  /** Those in the list's rows that were in front, newest first; the hub itself remembers fewer when many are called. */
  readonly left: readonly LeftCall[];
  /** Whether the list's rows are as dense as those of a turn. */
  readonly isListDense: boolean;
}

/** What the queue has to go by. */
export interface Means {
  /** Null while the board is silent: no clips, no permission of the browser, or switched off. */
  readonly voice: HallVoice | null;
  /** How many calls the list has rows for, and the front has room for. */
  readonly rows: number;
}

export const quiet: CallQueue = {
  ...{ front: null, waiting: [], speech: silence, left: [], isListDense: false },
};

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
  const left = queue.left.filter((gone) => !isSame(gone, call));
  return advanced({ ...queue, waiting, left }, now, means);
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
  return { ...queue, front: { ...front, calls, since: now }, speech: { ...speech, next } };
}

/**
 * Time has passed. Whoever has been in front long enough, and has been spoken of to the end, makes room. One call comes
 * in front alone; when more than three wait, as many as there is room for come together, in their order; and when that
 * would leave a whole turn's worth behind, they share rows, half as tall, those of one counter beneath each other.
 */
export function advanced(queue: CallQueue, now: number, means: Means): CallQueue {
  const { front, waiting } = queue;
  const speech = spokenUntil(queue.speech, now, means.voice, waiting.length);
  const isEarly = front !== null && (speech.now !== null || now < endOfTurn(queue, front, means));
  if (isEarly || (front === null && waiting.length === 0))
    return speech === queue.speech ? queue : { ...queue, speech };
  const list = front ? listAfter(queue, front, now, means) : queue;
  const { left, isListDense } = list;
  const isDense = waiting.length > 2 * means.rows;
  const room = waiting.length > CROWDED ? means.rows : 1;
  const taken = callsIn(rowsOf(waiting, room, isDense));
  const calls = waiting.filter((call) => taken.includes(call));
  if (calls.length === 0) return { ...quiet, speech, left, isListDense };
  const rest = waiting.slice(calls.length);
  const next = means.voice ? planFor(calls, means.voice, pauses.between, isDense) : [];
  return {
    ...{ front: { calls, since: now, isDense }, waiting: rest, left, isListDense },
    speech: spokenUntil({ ...speech, next }, now, means.voice, rest.length),
  };
}

/** The list once this turn has left the front: as dense as the turn, and no longer than there are rows. */
function listAfter(
  { left }: CallQueue,
  { calls, isDense }: Turn,
  now: number,
  { rows }: Means,
): Pick<CallQueue, 'left' | 'isListDense'> {
  const newest = calls.map((call) => ({ ...call, leftAt: now })).reverse();
  const kept = callsIn(rowsOf([...newest, ...left], rows, isDense));
  return { left: [...newest, ...left].filter((call) => kept.includes(call)), isListDense: isDense };
}

/** The earliest end of a turn: long enough in front, and long enough in the list for those whom it pushes out there. */
function endOfTurn(queue: CallQueue, front: Turn, means: Means): number {
  const after = listAfter(queue, front, 0, means).left;
  const pushedOut = queue.left.filter((call) => !after.includes(call)).map(({ leftAt }) => leftAt);
  const inFront = front.since + (queue.waiting.length > 0 ? FRONT_MS : FRONT_ALONE_MS);
  return Math.max(inFront, Math.max(...pushedOut) + LISTED_MS);
}

/** When `advanced` will next change something; null when it never will. */
export function nextChange(queue: CallQueue, means: Means): number | null {
  if (queue.speech.now) return queue.speech.now.until;
  return queue.front && endOfTurn(queue, queue.front, means);
}

/**
 * The view is the truth: a call that stood in its list and has vanished from it was taken back, and vanishes here too.
 * One that newer calls of its counter have pushed out of the view, which then holds no fewer of them, stays.
 */
export function agreed(queue: CallQueue, calls: BoardView['calls'], now: number, means: Means): CallQueue {
  const agree = <Call extends QueuedCall>(call: Call): readonly Call[] => {
    const ofCounter = calls.filter(({ counter }) => counter === call.counter);
    const inList = calls.find((candidate) => isSame(candidate, call));
    if (inList) return [{ ...call, listed: { id: inList.id, among: ofCounter.length } }];
    if (!call.listed) return [call];
    const oldest = Math.min(...ofCounter.map(({ id }) => id));
    const isTooOldForView = call.listed.id < oldest && ofCounter.length >= call.listed.among;
    return isTooOldForView ? [call] : [];
  };
  const shown = (queue.front?.calls ?? []).flatMap(agree);
  const front = queue.front && shown.length > 0 ? { ...queue.front, calls: shown } : null;
  const speech = withoutCalls(queue.speech, now, (meant) => shown.some((call) => isSame(call, meant)));
  const waiting = queue.waiting.flatMap(agree);
  return advanced({ ...queue, front, waiting, left: queue.left.flatMap(agree), speech }, now, means);
}

/** A counter pauses: said once, when no call is waiting to be said. */
export function paused(queue: CallQueue, counter: number, now: number, means: Means): CallQueue {
  if (!means.voice) return queue;
  const others = queue.speech.remarks.filter((remark) => remark.counter !== counter);
  const remarks = [...others, { counter, until: now + REMARK_MS }];
  return advanced({ ...queue, speech: { ...queue.speech, remarks } }, now, means);
}

/** Nothing is said of counters that are at work again. */
export function resumed(queue: CallQueue, counters: BoardView['counters'], now: number): CallQueue {
  const isPaused = (counter: number) =>
    counters.some(({ id, state }) => id === counter && state === 'paused');
  const speech = withoutPauses(queue.speech, now, isPaused);
  return speech === queue.speech ? queue : { ...queue, speech };
}

/** The link was lost: nothing old comes in front or is said again; a sentence that has begun is heard to its end. */
export function forgotten(queue: CallQueue, now: number): CallQueue {
  const speech = withoutCalls(queue.speech, now, () => false);
  return { ...quiet, speech: withoutPauses(speech, now, () => false) };
}

/** A number of the list. */
export type ListedCall = Pick<CallAnnounced, 'letter' | 'number' | 'counter'>;

/** The rows of the list, newest first: what has been called and is neither in front nor still to come there. */
export function listed(
  queue: CallQueue,
  calls: BoardView['calls'],
  rows: number,
): readonly BoardRow<ListedCall>[] {
  const known = [...(queue.front?.calls ?? []), ...queue.waiting, ...queue.left];
  const older = calls.filter((call) => !known.some((other) => isSame(other, call)));
  return rowsOf<ListedCall>([...queue.left, ...older], rows, queue.isListDense);
}

function isSame(one: Named, other: Named): boolean {
  return one.letter === other.letter && one.number === other.number;
}
