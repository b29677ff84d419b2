import type { CallAnnounced } from '#protocol/moments.ts';

type Spoken = Omit<CallAnnounced, 'id' | 'expiresAt'>;

/** `addition`: a call that joins the one before it under the same invitation. `again`: the sentence once more. */
export type PartKind = 'chime' | 'first' | 'addition' | 'again';

/** One thing that the loudspeaker does in one go, and how long it is silent before. */
export type Planned =
  | {
      readonly kind: PartKind;
      readonly call: Spoken;
      /** Further numbers of the same counter, said in one breath with it. */
      readonly also: readonly Spoken[];
      readonly pauseMs: number;
    }
  | { readonly kind: 'pause'; readonly counter: number; readonly pauseMs: number };

/** A part with its time, in the viewer's milliseconds; it may begin later than now. */
export type Part = Planned & { readonly from: number; readonly until: number };

/** That a counter pauses: worth saying until then, in the viewer's milliseconds. */
export interface Remark {
  readonly counter: number;
  readonly until: number;
}

/** What the loudspeaker does now and will do, and since when it has been silent. A part that has begun is never cut. */
export interface Speech {
  readonly now: Part | null;
  readonly next: readonly Planned[];
  /** What is said once no call waits to be. */
  readonly remarks: readonly Remark[];
  readonly quietSince: number;
}

export const silence: Speech = { now: null, next: [], remarks: [], quietSince: -Infinity };

/** What the office has switched on, and how long each part takes. */
export interface HallVoice {
  readonly chimes: boolean;
  readonly speaks: boolean;
  /** Whether it is said that a counter pauses. */
  readonly pauses: boolean;
  readonly msOf: (part: Planned) => number;
}

/** Silences: after the chime, before the sentence comes again, between joined calls, between two announcements. */
export const pauses = { afterChime: 500, beforeAgain: 800, joined: 600, between: 1_500 } as const;

/** With more than this many waiting, each is said once. */
export const CROWDED = 3;

/** Nobody remembers more numbers of one breath. */
const MOST_IN_A_BREATH = 4;

/**
 * What is said of calls that come in front together: of one alone twice, of several each once; those of one counter in
 * one breath where they stand grouped.
 */
export function planFor(
  calls: readonly Spoken[],
  voice: HallVoice,
  leadMs: number,
  isGrouped = false,
): readonly Planned[] {
  const [first] = calls;
  if (!first) return [];
  const chime = { kind: 'chime', call: first, also: [], pauseMs: leadMs } as const;
  const chimes = voice.chimes ? [chime] : [];
  if (!voice.speaks) return chimes;
  const pauseMs = voice.chimes ? pauses.afterChime : leadMs;
  if (calls.length === 1) {
    const once = { kind: 'first', call: first, also: [], pauseMs } as const;
    return [...chimes, once, { ...once, kind: 'again', pauseMs: pauses.beforeAgain }];
  }
  const breaths = isGrouped ? groupedByCounter(calls) : calls.map((call) => [call]);
  const said = breaths.flatMap(([call, ...also], index): Planned[] => {
    if (!call) return [];
    // "Mời lần hai…" must be heard as such, so a recall keeps its own invitation.
    const kind = index === 0 || call.times > 1 ? 'first' : 'addition';
    return [{ kind, call, also, pauseMs: index === 0 ? pauseMs : pauses.joined }];
  });
  return [...chimes, ...said];
}

/** First calls to the same counter together, in the order of the counters' first; a recall by itself. */
function groupedByCounter(calls: readonly Spoken[]): readonly (readonly Spoken[])[] {
  const breaths: Spoken[][] = [];
  for (const call of calls) {
    const joins = (some: readonly Spoken[]) =>
      call.times === 1 &&
      some.length < MOST_IN_A_BREATH &&
      some.every(({ counter, times }) => counter === call.counter && times === 1);
    const open = breaths.find(joins);
    if (open) open.push(call);
    else breaths.push([call]);
  }
  return breaths;
}

/**
 * Time has passed: the part that has ended makes room for the next. With nobody to hear it, nothing new begins. A
 * remark waits until no call does.
 */
export function spokenUntil(speech: Speech, now: number, voice: HallVoice | null, waiting: number): Speech {
  if (speech.now && now < speech.now.until) return speech;
  const quietSince = speech.now ? speech.now.until : speech.quietSince;
  if (!voice) return isStill(speech) ? speech : { ...silence, quietSince };
  const [next, ...rest] = speech.next.filter(({ kind }) => kind !== 'again' || waiting <= CROWDED);
  if (next) return { ...speech, now: timed(next, now, quietSince, voice), next: rest, quietSince };
  const worthwhile = voice.speaks && voice.pauses ? speech.remarks.filter(({ until }) => now < until) : [];
  const [remark, ...later] = worthwhile;
  if (!remark || waiting > 0)
    return isStill(speech) ? speech : { now: null, next: [], remarks: worthwhile, quietSince };
  const pause = { kind: 'pause', counter: remark.counter, pauseMs: pauses.between } as const;
  return { now: timed(pause, now, quietSince, voice), next: [], remarks: later, quietSince };
}

function isStill({ now, next, remarks }: Speech): boolean {
  return now === null && next.length === 0 && remarks.length === 0;
}

function timed(next: Planned, now: number, quietSince: number, voice: HallVoice): Part {
  const from = Math.max(now, quietSince + next.pauseMs);
  return { ...next, from, until: from + voice.msOf(next) };
}

/** Without what has not begun and is about calls that are no longer meant. */
export function withoutCalls(speech: Speech, now: number, isMeant: (call: Spoken) => boolean): Speech {
  const next = speech.next.flatMap((part): Planned[] => {
    if (part.kind === 'pause') return [part];
    const [call, ...also] = [part.call, ...part.also].filter(isMeant);
    return call ? [{ ...part, call, also }] : [];
  });
  const part = speech.now;
  const isDropped =
    part !== null && part.kind !== 'pause' && now < part.from && ![part.call, ...part.also].some(isMeant);
  return { ...speech, next, now: isDropped ? null : part };
}

/** Without what has not begun to be said of counters that are at work again. */
export function withoutPauses(speech: Speech, now: number, isPaused: (counter: number) => boolean): Speech {
  const remarks = speech.remarks.filter(({ counter }) => isPaused(counter));
  const part = speech.now;
  const isDropped = part?.kind === 'pause' && now < part.from && !isPaused(part.counter);
  if (!isDropped && remarks.length === speech.remarks.length) return speech;
  return { ...speech, remarks, now: isDropped ? null : part };
}
