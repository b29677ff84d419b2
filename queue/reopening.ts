import type { Day, LastServed, Ticket } from './day.ts';
import type { FactOf, TicketId } from './facts.ts';
import { type Refusal, refuse } from './refusals.ts';
import type { CounterId } from './rules.ts';
import { type Duration, type Instant, MINUTE } from './working-day.ts';

/** Long enough to notice a wrong outcome or a citizen who turns round at the door; then the visit is over for good. */
export const REOPEN_MS: Duration = 10 * MINUTE;

/** The service that a counter may open again now, whoever stands there meanwhile, or why it has none. */
export function reopenable(day: Day, counter: CounterId, now: Instant): LastServed | Refusal {
  const last = day.lastServed[counter];
  if (!last) return refuse('nothing-to-reopen');
  if (now - last.finishedAt > REOPEN_MS) return refuse('too-late-to-reopen');
  return day.rules?.fields.some(({ id }) => id === last.ticket.field) ? last : refuse('unknown-field');
}

/** The visit is at its counter again as if it had not ended. What became of its slip meanwhile stays. */
export function reopened(day: Day, fact: FactOf<'service-reopened'>): Day {
  const counter = day.counters[fact.counter];
  const { [fact.counter]: last, ...lastServed } = day.lastServed;
  if (!counter || !last) return day;
  const { slip, copies, reprintedBecause, slipFor } = day.tickets[fact.ticket] ?? last.ticket;
  const ticket: Ticket = {
    ...last.ticket,
    ...{ slip, copies, reprintedBecause, slipFor },
    // The next fact withdraws a question that still stands; any other has had its answer, or its time.
    reopened: counter.rating === null ? 'asked' : 'unasked',
  };
  return {
    ...day,
    lastServed,
    tickets: { ...day.tickets, [ticket.id]: ticket },
    counters: { ...day.counters, [counter.id]: { ...counter, ticket: ticket.id } },
  };
}

/** Whoever was asked for more papers has come back with them, or has given the number up: that visit is over. */
export function goneOn(day: Day, ticket: TicketId): Day {
  const others = Object.entries(day.lastServed).filter(([, last]) => last.ticket.id !== ticket);
  return { ...day, lastServed: Object.fromEntries(others) };
}
