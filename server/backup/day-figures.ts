import { createHash } from 'node:crypto';
import { emptyDay } from '#queue/day.ts';
import { evolveAll } from '#queue/evolve.ts';
import type { Fact } from '#queue/facts.ts';
import { requireStreamName } from '../journal/stream-name.ts';

/** What a day comes to. Two days with the same figures hold the same facts. */
export interface DayFigures {
  readonly facts: number;
  readonly taken: number;
  readonly served: number;
  readonly rated: number;
  /** SHA-256 of the facts, and of the day that they fold to. */
  readonly fingerprint: string;
}

/** Folds a day anew, as the hub does at its start, and counts it. */
export function dayFigures(stream: string, facts: readonly Fact[]): DayFigures {
  const { office, day } = requireStreamName(stream);
  const folded = evolveAll(emptyDay(office, day), facts);
  const count = (type: Fact['type']) => facts.filter((fact) => fact.type === type).length;
  const fingerprint = createHash('sha256').update(JSON.stringify(facts)).update(JSON.stringify(folded));
  return {
    facts: facts.length,
    taken: count('ticket-taken'),
    served: count('service-finished'),
    rated: count('visit-rated'),
    fingerprint: fingerprint.digest('hex'),
  };
}

/** Many days together, as they are told to people. */
export interface Totals {
  readonly days: number;
  readonly facts: number;
  readonly taken: number;
  readonly served: number;
  readonly rated: number;
}

export const NO_TOTALS: Totals = { days: 0, facts: 0, taken: 0, served: 0, rated: 0 };

/** The totals with one more day. */
export function withDay(totals: Totals, day: DayFigures): Totals {
  return {
    days: totals.days + 1,
    facts: totals.facts + day.facts,
    taken: totals.taken + day.taken,
    served: totals.served + day.served,
    rated: totals.rated + day.rated,
  };
}
