import type { CallAnnounced } from '#protocol/moments.ts';

type Spoken = Omit<CallAnnounced, 'id' | 'expiresAt'>;

/** `addition`: a call that joins the one before it under the same invitation. `again`: the sentence once more. */
export type PartKind = 'chime' | 'first' | 'addition' | 'again';

/** One thing that the loudspeaker does in one go, and how long it is silent before. */
export interface Planned {
  readonly kind: PartKind;
  readonly call: Spoken;
  readonly pauseMs: number;
}

/** A part with its time, in the viewer's milliseconds; it may begin later than now. */
export interface Part extends Planned {
  readonly from: number;
  readonly until: number;
}

/** What the loudspeaker does now and will do, and since when it has been silent. A part that has begun is never cut. */
export interface Speech {
  readonly now: Part | null;
  readonly next: readonly Planned[];
  readonly quietSince: number;
}

export const silence: Speech = { now: null, next: [], quietSince: -Infinity };

/** What the office has switched on, and how long each part takes. */
export interface HallVoice {
  readonly chimes: boolean;
  readonly speaks: boolean;
  readonly msOf: (part: Planned) => number;
}

/** Silences: after the chime, before the sentence comes again, between joined calls, between two announcements. */
export const pauses = { afterChime: 500, beforeAgain: 800, joined: 600, between: 1_500 } as const;

/** With more than this many waiting, each is said once. */
export const CROWDED = 3;

/** What is said of calls that come in front together: of one alone twice, of several each once. */
export function planFor(calls: readonly Spoken[], voice: HallVoice, leadMs: number): readonly Planned[] {
  const [first, ...joined] = calls;
  if (!first) return [];
  const chime = { kind: 'chime', call: first, pauseMs: leadMs } as const;
  const chimes = voice.chimes ? [chime] : [];
  if (!voice.speaks) return chimes;
  const pauseMs = voice.chimes ? pauses.afterChime : leadMs;
  const once = { kind: 'first', call: first, pauseMs } as const;
  if (joined.length === 0)
    return [...chimes, once, { kind: 'again', call: first, pauseMs: pauses.beforeAgain }];
  // "Mời lần hai…" must be heard as such, so a recall keeps its own invitation.
  const additions = joined.map((call): Planned => ({
    kind: call.times > 1 ? 'first' : 'addition',
    call,
    pauseMs: pauses.joined,
  }));
  return [...chimes, once, ...additions];
}

/** Time has passed: the part that has ended makes room for the next. With nobody to hear it, nothing new begins. */
export function spokenUntil(speech: Speech, now: number, voice: HallVoice | null, waiting: number): Speech {
  if (speech.now && now < speech.now.until) return speech;
  const quietSince = speech.now ? speech.now.until : speech.quietSince;
  const due = voice ? speech.next.filter(({ kind }) => kind !== 'again' || waiting <= CROWDED) : [];
  const [next, ...rest] = due;
  if (!voice || !next)
    return speech.now || speech.next.length > 0 ? { now: null, next: [], quietSince } : speech;
  const from = Math.max(now, quietSince + next.pauseMs);
  return { now: { ...next, from, until: from + voice.msOf(next) }, next: rest, quietSince };
}

/** Without what has not begun and is about calls that are no longer meant. */
export function withoutCalls(speech: Speech, now: number, isMeant: (call: Spoken) => boolean): Speech {
  const next = speech.next.filter(({ call }) => isMeant(call));
  const part = speech.now;
  const isDropped = part !== null && now < part.from && !isMeant(part.call);
  return { ...speech, next, now: isDropped ? null : part };
}
