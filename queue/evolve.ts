import type { Counter, Day, Ticket } from './day.ts';
import type { Fact, FactOf, FactType, TicketId } from './facts.ts';
import { type Opening, openingAt } from './hours.ts';
import { newTicket } from './new-ticket.ts';
import { goneOn, reopened } from './reopening.ts';
import { lapsed, rated } from './ratings.ts';
import type { CounterId, Rules } from './rules.ts';

/** How many calls of each counter the boards may look back: a board of a quiet counter shows only that one's. */
const CALLS_KEPT = 6;

type Evolution<T extends FactType> = (day: Day, fact: FactOf<T>) => Day;

const evolutions: { readonly [T in FactType]: Evolution<T> } = {
  'day-opened': (day, fact) => ({
    ...day,
    office: fact.office,
    day: fact.day,
    state: 'open',
    openedAt: fact.at,
    extraHours: fact.by.role === 'office' && isExtra(openingAt(fact.rules.hours, fact.at)),
    rules: fact.rules,
    counters: countersOf(fact.rules, day),
  }),
  'rules-changed': (day, fact) => ({ ...day, rules: fact.rules, counters: countersOf(fact.rules, day) }),
  'day-closed': (day) => ({
    ...day,
    state: 'closed',
    tickets: {},
    calls: [],
    lastServed: {},
    unanswered: [],
    help: null,
    counters: mapCounters(day, (counter) => ({ ...closed(counter), ticket: null })),
  }),
  'counter-opened': (day, fact) => withCounter(day, fact.counter, { state: 'open' }),
  'counter-paused': (day, fact) =>
    withCounter(day, fact.counter, { state: 'paused', pausedFor: fact.reason }),
  'counter-resumed': (day, fact) => withCounter(day, fact.counter, { state: 'open', pausedFor: null }),
  'counter-closed': (day, fact) => withCounter(day, fact.counter, { state: 'closed', pausedFor: null }),
  'ticket-taken': (day, fact) => ({
    ...day,
    series: { ...day.series, [fact.letter]: fact.number },
    letterOf: { ...day.letterOf, [fact.letter]: fact.field },
    tickets: { ...day.tickets, [fact.ticket]: { ...newTicket(fact, fact.at), slipFor: fact.by } },
  }),
  'priority-given': (day, fact) => withTicket(day, fact.ticket, { priority: fact.reason }),
  'ticket-called': (day, fact) => {
    const ticket = day.tickets[fact.ticket];
    if (!ticket) return day;
    const called: Partial<Ticket> = {
      state: 'called',
      at: fact.counter,
      calledAt: fact.at,
      calls: 1,
      calledFrom: ticket.state === 'held' || ticket.state === 'absent' ? ticket.state : 'waiting',
    };
    return withCall(
      withTicket(withCounter(day, fact.counter, { ticket: fact.ticket }), fact.ticket, called),
      fact,
      1,
    );
  },
  'ticket-called-again': (day, fact) =>
    withCall(withTicket(day, fact.ticket, { calls: fact.times }), fact, fact.times),
  'call-undone': (day, fact) => {
    const ticket = day.tickets[fact.ticket];
    const back = away(day, fact.ticket, fact.counter, ticket?.calledFrom ?? 'waiting');
    return { ...back, calls: day.calls.filter((call) => call.ticket !== fact.ticket) };
  },
  'service-started': (day, fact) => withTicket(day, fact.ticket, { state: 'serving', startedAt: fact.at }),
  'service-finished': (day, fact) => finished(day, fact),
  'service-reopened': (day, fact) => reopened(day, fact),
  'dossier-noted': (day, fact) => withDossiers(day, fact.ticket, (dossiers) => [...dossiers, fact.dossier]),
  'dossier-removed': (day, fact) =>
    withDossiers(day, fact.ticket, (dossiers) => dossiers.filter((one) => one !== fact.dossier)),
  'ticket-absent': (day, fact) => away(day, fact.ticket, fact.counter, 'absent'),
  'ticket-held': (day, fact) => away(day, fact.ticket, fact.counter, 'held'),
  'ticket-brought-back': (day, fact) => withTicket(day, fact.ticket, { state: 'waiting' }),
  'supplement-returned': (day, fact) =>
    withTicket(goneOn(day, fact.ticket), fact.ticket, {
      state: 'waiting',
      at: null,
      headOf: fact.headOf,
      returnUntil: null,
      waitingSince: fact.at,
    }),
  'ticket-transferred': (day, fact) => {
    const to = 'counter' in fact.to ? { sentTo: fact.to.counter } : { sentTo: null, field: fact.to.field };
    return withTicket(away(day, fact.ticket, fact.from, 'waiting'), fact.ticket, { ...to, headOf: null });
  },
  'ticket-cancelled': (day, fact) => without(goneOn(day, fact.ticket), fact.ticket),
  'ticket-voided': (day, fact) => without(day, fact.ticket),
  'visit-rated': (day, fact) => rated(day, fact),
  'rating-lapsed': (day, fact) => lapsed(day, fact),
  'slip-queued': (day, fact) => withSlip(day, fact, { kind: 'queued' }),
  'slip-printed': (day, fact) => withSlip(day, fact, { kind: 'printed' }),
  'slip-printing': (day, fact) => withSlip(day, fact, { kind: 'printing' }),
  'slip-unknown': (day, fact) => withSlip(day, fact, { kind: 'unknown', reason: fact.reason }),
  'slip-failed': (day, fact) => withSlip(day, fact, { kind: 'failed', reason: fact.reason }),
  'slip-reprinted': (day, fact) =>
    withTicket(day, fact.ticket, {
      slip: { kind: 'asked' },
      copies: fact.copy,
      reprintedBecause: fact.because,
      // The hub and the office page stand nowhere: then the paper comes where it was waited for before.
      ...(fact.by.role === 'console' ? { slipFor: fact.by } : {}),
    }),
  'slip-dismissed': (day, fact) => withTicket(day, fact.ticket, { slip: { kind: 'dismissed' } }),
  'help-asked': (day, fact) => ({ ...day, help: { place: fact.place, at: fact.at } }),
  'help-answered': (day) => ({ ...day, help: null }),
};

/** What is true after a fact. */
export function evolve(day: Day, fact: Fact): Day {
  // As in `decide`: the table pairs each kind of fact with its own function.
  const ofThisKind = evolutions[fact.type] as Evolution<FactType>;
  return { ...ofThisKind(day, fact), seq: fact.seq, lastAt: fact.at };
}

/** The fold of many facts. */
export function evolveAll(day: Day, facts: readonly Fact[]): Day {
  return facts.reduce(evolve, day);
}

function finished(day: Day, fact: FactOf<'service-finished'>): Day {
  const ticket = day.tickets[fact.ticket];
  const counter = day.counters[fact.counter];
  if (!ticket || !counter || !day.rules) return day;
  const { letter, number, field, procedure } = ticket;
  const until = fact.at + day.rules.ratingMs;
  const question = { askedAt: fact.at, until, letter, number, field, procedure };
  // A service that went on has been counted, and was perhaps asked about already.
  const rating = ticket.reopened === 'asked' ? null : question;
  const served = counter.served + (ticket.reopened === null ? 1 : 0);
  const last = { ticket, outcome: fact.outcome, finishedAt: fact.at };
  const free = withCounter({ ...day, lastServed: { ...day.lastServed, [counter.id]: last } }, fact.counter, {
    ticket: null,
    rating,
    served,
  });
  const { returnUntil } = fact;
  if (returnUntil === null) return without(free, fact.ticket);
  return withTicket(free, fact.ticket, { ...atRest, state: 'supplement', at: fact.counter, returnUntil });
}

const atRest = { at: null, calledAt: null, startedAt: null, calls: 0, reopened: null };

/** The ticket leaves the counter but not the day. */
function away(day: Day, id: TicketId, counter: CounterId, state: 'waiting' | 'held' | 'absent'): Day {
  return withTicket(withCounter(day, counter, { ticket: null }), id, { ...atRest, state });
}

function withTicket(day: Day, id: TicketId, change: Partial<Ticket>): Day {
  const ticket = day.tickets[id];
  return ticket ? { ...day, tickets: { ...day.tickets, [id]: { ...ticket, ...change } } } : day;
}

function withDossiers(
  day: Day,
  id: TicketId,
  change: (dossiers: Ticket['dossiers']) => Ticket['dossiers'],
): Day {
  const ticket = day.tickets[id];
  return ticket ? withTicket(day, id, { dossiers: change(ticket.dossiers) }) : day;
}

function withSlip(day: Day, fact: { ticket: TicketId; copy: number }, slip: Ticket['slip']): Day {
  const ticket = day.tickets[fact.ticket];
  // An answer about an older copy says nothing about the newest one.
  if (ticket?.copies !== fact.copy) return day;
  // Nobody waits for a dismissed slip any more, whatever the line does about it; what came out has come out.
  const isMoot = ticket.slip.kind === 'dismissed' && (slip.kind === 'queued' || slip.kind === 'failed');
  return isMoot ? day : withTicket(day, fact.ticket, { slip });
}

function without(day: Day, id: TicketId): Day {
  const { [id]: gone, ...tickets } = day.tickets;
  const counter = gone?.at === null || gone?.at === undefined ? undefined : day.counters[gone.at];
  const freed = counter?.ticket === id ? withCounter(day, counter.id, { ticket: null }) : day;
  return { ...freed, tickets };
}

function withCounter(day: Day, id: CounterId, change: Partial<Counter>): Day {
  const counter = day.counters[id];
  return counter ? { ...day, counters: { ...day.counters, [id]: { ...counter, ...change } } } : day;
}

function withCall(
  day: Day,
  fact: { seq: number; at: number; ticket: TicketId; counter: CounterId },
  times: number,
): Day {
  const ticket = day.tickets[fact.ticket];
  if (!ticket) return day;
  const { letter, number } = ticket;
  const call = {
    id: fact.seq,
    ticket: fact.ticket,
    letter,
    number,
    counter: fact.counter,
    at: fact.at,
    times,
  };
  const others = day.calls.filter((other) => other.ticket !== fact.ticket);
  const ofCounter = others.filter(({ counter }) => counter === fact.counter);
  const tooOld = ofCounter.slice(CALLS_KEPT - 1);
  return { ...day, calls: [call, ...others.filter((other) => !tooOld.includes(other))] };
}

function closed(counter: Counter): Counter {
  return { ...counter, state: 'closed', pausedFor: null, rating: null };
}

function mapCounters(day: Day, change: (counter: Counter) => Counter): Day['counters'] {
  return Object.fromEntries(Object.values(day.counters).map((counter) => [counter.id, change(counter)]));
}

/** Hours that nobody works unless somebody says so; a lunch break is not one of them. */
function isExtra({ kind }: Opening): boolean {
  return kind === 'day-off' || kind === 'holiday' || kind === 'after';
}

/** The counters that the rules name: known ones as they are, new ones closed. */
function countersOf(rules: Rules, day: Day): Day['counters'] {
  const fresh = (id: CounterId): Counter => ({
    id,
    state: 'closed',
    pausedFor: null,
    ticket: null,
    rating: null,
    served: 0,
  });
  return Object.fromEntries(rules.counters.map(({ id }) => [id, day.counters[id] ?? fresh(id)]));
}
