import type { Day, RatingAsked, Unanswered } from './day.ts';
import type { FactOf } from './facts.ts';
import type { CounterId } from './rules.ts';
import { type Duration, type Instant, MINUTE } from './working-day.ts';

/**
 * How long after its question a vote still counts that the tablet had to keep. Long enough for a cable that somebody
 * plugs in again; short enough that a visit is still the visit that the citizen means.
 */
const KEPT_VOTE: Duration = 30 * MINUTE;

/** A question that still takes a vote: the open one of the counter, or one that lapsed a short while ago. */
export function questionAt(
  day: Day,
  counter: CounterId,
  askedAt: Instant,
  now: Instant,
): { readonly open: RatingAsked } | { readonly lapsed: Unanswered } | null {
  const open = day.counters[counter]?.rating;
  if (open?.askedAt === askedAt) return { open };
  const lapsed = day.unanswered.find((one) => one.counter === counter && one.askedAt === askedAt);
  return lapsed && isInTime(askedAt, now) ? { lapsed } : null;
}

/** Whether a vote on a question of that instant could still count, had nobody given one. */
export function isInTime(askedAt: Instant, now: Instant): boolean {
  return now - askedAt <= KEPT_VOTE;
}

/** How many services of its counter have ended since: what a late rating says of itself. */
export function servicesSince(day: Day, { counter, service }: Unanswered): number {
  return (day.counters[counter]?.served ?? service) - service;
}

export function rated(day: Day, fact: FactOf<'visit-rated'>): Day {
  if (fact.late === undefined) return withoutQuestion(day, fact.counter);
  const { counter, late } = fact;
  const unanswered = day.unanswered.filter(
    (one) => one.counter !== counter || servicesSince(day, one) !== late,
  );
  return { ...day, unanswered };
}

export function lapsed(day: Day, fact: FactOf<'rating-lapsed'>): Day {
  const counter = day.counters[fact.counter];
  const asked = counter?.rating;
  const closed = withoutQuestion(day, fact.counter);
  // Whoever skipped has answered, and what is withdrawn is asked anew.
  if (!asked || fact.because !== 'unanswered') return closed;
  const { askedAt, field, procedure } = asked;
  const another: Unanswered = { askedAt, field, procedure, counter: counter.id, service: counter.served };
  const unanswered = [...day.unanswered, another].filter((one) => isInTime(one.askedAt, fact.at));
  return { ...closed, unanswered };
}

function withoutQuestion(day: Day, id: CounterId): Day {
  const counter = day.counters[id];
  return counter ? { ...day, counters: { ...day.counters, [id]: { ...counter, rating: null } } } : day;
}
