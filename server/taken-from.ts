import type { Taken } from '#protocol/asks.ts';
import type { Fact } from '#queue/facts.ts';

/** What the taker of a ticket is told: only what the fact says, so that a retried tap hears the same. */
export function takenFrom(facts: readonly Fact[]): Taken | null {
  const fact = facts.find((candidate) => candidate.type === 'ticket-taken');
  if (!fact) return null;
  const { ticket, letter, number, field, procedure, ahead, counters, at } = fact;
  return {
    ticket,
    letter,
    number,
    field,
    procedure,
    priority: fact.priority !== null,
    ahead,
    counters,
    takenAt: at,
  };
}
