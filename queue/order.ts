import type { Day, Ticket } from './day.ts';
import type { Why } from './facts.ts';
import type { CounterId, Rules } from './rules.ts';
import type { Instant } from './working-day.ts';

export interface Place {
  readonly ticket: Ticket;
  readonly why: Why;
}

/**
 * The instant by which a ticket is ordered: since when it waits, and C minutes earlier with
 * priority. So nobody is ever overtaken by someone who came more than C minutes later.
 */
function orderKey(ticket: Ticket, rules: Rules): Instant {
  return ticket.waitingSince - (ticket.priority === null ? 0 : rules.priorityCreditMs);
}

function isOpen(day: Day, counter: CounterId): boolean {
  return day.counters[counter]?.state === 'open';
}

/** Whether this counter may call this ticket as its next. A ticket sent to a counter that is not open is anybody's. */
function mayServe(day: Day, rules: Rules, counter: CounterId, ticket: Ticket): boolean {
  if (ticket.state !== 'waiting') return false;
  if (ticket.sentTo !== null && isOpen(day, ticket.sentTo)) return ticket.sentTo === counter;
  const serves = rules.counters.find((candidate) => candidate.id === counter)?.fields;
  return serves?.includes(ticket.field) ?? false;
}

function comesBefore(rules: Rules, counter: CounterId | null): (a: Ticket, b: Ticket) => number {
  const head = (ticket: Ticket) => (counter !== null && ticket.headOf === counter ? 0 : 1);
  return (a, b) =>
    head(a) - head(b) ||
    orderKey(a, rules) - orderKey(b, rules) ||
    a.waitingSince - b.waitingSince ||
    a.takenAt - b.takenAt ||
    (a.letter < b.letter ? -1 : a.letter > b.letter ? 1 : a.number - b.number);
}

/** Everyone this counter may call, in order, each with the reason for its place. */
export function lineFor(day: Day, counter: CounterId, now: Instant): readonly Place[] {
  const { rules } = day;
  if (!rules) return [];
  const line = lineOf(day, rules, counter);
  return line.map((ticket, index) => ({
    ticket,
    why: reasonFor(ticket, line.slice(index), rules, counter, now),
  }));
}

/** The head of that line, or null when nobody waits. */
export function nextFor(day: Day, counter: CounterId, now: Instant): Place | null {
  const { rules } = day;
  if (!rules) return null;
  const line = lineOf(day, rules, counter);
  const [first] = line;
  return first ? { ticket: first, why: reasonFor(first, line, rules, counter, now) } : null;
}

function lineOf(day: Day, rules: Rules, counter: CounterId): readonly Ticket[] {
  return Object.values(day.tickets)
    .filter((ticket) => mayServe(day, rules, counter, ticket))
    .sort(comesBefore(rules, counter));
}

/** Why a ticket comes before those behind it. `passed` counts who waits longer and still comes later. */
function reasonFor(
  ticket: Ticket,
  fromHere: readonly Ticket[],
  rules: Rules,
  counter: CounterId,
  now: Instant,
): Why {
  const waitedMs = Math.max(0, now - ticket.waitingSince);
  const passed = fromHere.filter((other) => other.waitingSince < ticket.waitingSince).length;
  if (ticket.headOf === counter) return { rule: 'returned', waitedMs, passed };
  if (ticket.sentTo === counter) return { rule: 'sent-here', waitedMs, passed };
  if (ticket.priority !== null && passed > 0) {
    return { rule: 'priority', waitedMs, creditMs: rules.priorityCreditMs, passed };
  }
  return { rule: 'longest-wait', waitedMs };
}

/** Counters that serve a field, whether they are open now or not. */
export function countersFor(rules: Rules, field: string): readonly CounterId[] {
  return rules.counters.filter((counter) => counter.fields.includes(field)).map((counter) => counter.id);
}

/** People who will be called before this ticket by the counters that can serve it. */
export function peopleAhead(day: Day, ticket: Ticket): number {
  const { rules } = day;
  if (!rules) return 0;
  const mine = new Set(ticket.sentTo === null ? countersFor(rules, ticket.field) : [ticket.sentTo]);
  const rivals = new Set(
    rules.fields.filter(({ id }) => countersFor(rules, id).some((c) => mine.has(c))).map((f) => f.id),
  );
  const before = comesBefore(rules, null);
  let ahead = 0;
  for (const other of Object.values(day.tickets)) {
    if (other.state !== 'waiting' || other.id === ticket.id) continue;
    const isRival = other.sentTo === null ? rivals.has(other.field) : mine.has(other.sentTo);
    if (isRival && before(other, ticket) < 0) ahead += 1;
  }
  return ahead;
}
