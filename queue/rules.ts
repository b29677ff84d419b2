import type { Duration, WorkingDay } from './working-day.ts';

export type FieldId = string;
export type CounterId = number;

/** A field of work and the letter of its series. An office may give a letter to another field. */
export interface FieldRule {
  readonly id: FieldId;
  readonly letter: string;
  /** The most tickets that the kiosk gives for this field in one day; null is no limit. */
  readonly perDay: number | null;
}

/** A counter and the fields that its clerk serves. */
export interface CounterRule {
  readonly id: CounterId;
  readonly fields: readonly FieldId[];
}

/** One stretch of opening hours on the wall clock: `07:30` to `11:30`. */
export interface Session {
  readonly opens: string;
  readonly closes: string;
}

/** A day without work that is no weekly day off; also a day off for a holiday that fell on one. */
export interface Holiday {
  readonly day: WorkingDay;
  readonly name: string;
  /** Facts from before names were told in two languages do not have it. */
  readonly english?: string | undefined;
}

export interface SpecialDay {
  readonly day: WorkingDay;
  readonly sessions: readonly Session[];
}

export interface Hours {
  /** When false the hours are shown but the kiosk gives numbers at any time (trial mode). */
  readonly enforced: boolean;
  /** Sessions for Monday (index 0) to Sunday (index 6); none is a day off. */
  readonly week: readonly (readonly Session[])[];
  readonly holidays: readonly Holiday[];
  /** Days that are worked in these sessions whatever the week says: a Saturday for a free weekday, a short day. */
  readonly specialDays: readonly SpecialDay[];
  /** How long after the last session the day closes by itself. */
  readonly closesAfterMs: Duration;
}

/**
 * What the office has decided about its queue. A day opens with its rules and a change of
 * rules is a fact of its own, so a replay never needs to know the settings of today.
 */
export interface Rules {
  readonly fields: readonly FieldRule[];
  readonly counters: readonly CounterRule[];
  readonly hours: Hours;
  readonly priorityReasons: readonly string[];
  /** The credit C: a priority ticket counts as if it had come this much earlier. */
  readonly priorityCreditMs: Duration;
  /** A ticket may be marked absent after this many calls in vain. */
  readonly callsBeforeAbsent: number;
  /** How long a wrong call can be taken back. */
  readonly undoMs: Duration;
  /** Whoever was asked for more papers and returns within this time is next at that counter. */
  readonly supplementMs: Duration;
  /** How long the rating tablet asks before the visit counts as not rated. */
  readonly ratingMs: Duration;
}
