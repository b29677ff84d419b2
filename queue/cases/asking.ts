import type { Counter, Day, Ticket } from '../day.ts';
import type { TicketId } from '../facts.ts';
import { type Refusal, refuse } from '../refusals.ts';
import type { CounterId, Rules } from '../rules.ts';
import { readTicketId } from '../ticket-code.ts';

/** Questions that most cases begin with. Each answers with what was asked for, or with the refusal. */

export function openDay(day: Day): Rules | Refusal {
  return day.state === 'open' && day.rules ? day.rules : refuse('day-not-open');
}

export function knownCounter(day: Day, id: CounterId): Counter | Refusal {
  if (day.state !== 'open') return refuse('day-not-open');
  return day.counters[id] ?? refuse('unknown-counter');
}

/** The ticket that is at this counter, called or being served. */
export function ticketHere(day: Day, id: CounterId): Ticket | Refusal {
  const counter = knownCounter(day, id);
  if ('refused' in counter) return counter;
  const ticket = counter.ticket === null ? undefined : day.tickets[counter.ticket];
  return ticket ?? refuse('nobody-here');
}

/** The ticket that this counter is calling right now. */
export function calledHere(day: Day, id: CounterId): Ticket | Refusal {
  const ticket = ticketHere(day, id);
  return 'refused' in ticket || ticket.state === 'called' ? ticket : refuse('not-called');
}

/** The ticket that this counter is serving right now. */
export function servedHere(day: Day, id: CounterId): Ticket | Refusal {
  const ticket = ticketHere(day, id);
  return 'refused' in ticket || ticket.state === 'serving' ? ticket : refuse('not-serving');
}

/** A counter that is open and has nobody in front of it. */
export function freeCounter(day: Day, id: CounterId): Counter | Refusal {
  const counter = knownCounter(day, id);
  if ('refused' in counter) return counter;
  if (counter.ticket !== null) return refuse('counter-busy');
  return counter.state === 'open' ? counter : refuse('counter-not-open');
}

export function liveTicket(day: Day, id: TicketId): Ticket | Refusal {
  if (day.state !== 'open') return refuse('day-not-open');
  return day.tickets[id] ?? refuse('unknown-ticket');
}

/** Whether the id names a ticket of this day, live or finished. */
export function wasIssued(day: Day, id: TicketId): boolean {
  const read = readTicketId(id);
  return read !== null && read.number <= (day.series[read.letter] ?? 0);
}
