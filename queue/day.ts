import type {
  Author,
  Channel,
  DossierId,
  Outcome,
  Purpose,
  ReprintCause,
  TicketId,
  TicketState,
} from './facts.ts';
import type { CounterId, FieldId, Rules } from './rules.ts';
import type { Instant, WorkingDay } from './working-day.ts';

export type SlipState =
  | { readonly kind: 'none' | 'asked' | 'queued' | 'printing' | 'printed' | 'dismissed' }
  | { readonly kind: 'unknown' | 'failed'; readonly reason: string };

/** A ticket whose story is not over. Finished tickets leave; the journal remembers them. */
export interface Ticket {
  readonly id: TicketId;
  readonly letter: string;
  readonly number: number;
  readonly field: FieldId;
  readonly procedure: string | null;
  /** What the procedure said when the number was taken; null where that is not known. */
  readonly version: string | null;
  readonly purpose: Purpose;
  readonly channel: Channel;
  readonly priority: string | null;
  readonly takenAt: Instant;
  readonly waitingSince: Instant;
  readonly state: TicketState;
  /** The counter that calls or serves it, or that asked for more papers. */
  readonly at: CounterId | null;
  /** The counter it was sent to, or at which it is next; null is whoever serves the field. */
  readonly sentTo: CounterId | null;
  readonly headOf: CounterId | null;
  readonly calledAt: Instant | null;
  readonly startedAt: Instant | null;
  /** Calls of the present attempt: 1 after the first. */
  readonly calls: number;
  /** What it was before the call, so that a wrong call can be undone. */
  readonly calledFrom: 'waiting' | 'held' | 'absent';
  readonly returnUntil: Instant | null;
  readonly slip: SlipState;
  /** Slips asked for so far; the first is 1, every later one is marked as a reprint. */
  readonly copies: number;
  /** Why the newest copy was asked for; null for the first. */
  readonly reprintedBecause: ReprintCause | null;
  /** Dossiers that the clerks have noted of this visit, oldest first. */
  readonly dossiers: readonly DossierId[];
  /** Only while a service goes on that had ended: whether its rating was asked to an end, so that it is not asked twice. */
  readonly reopened: 'asked' | 'unasked' | null;
  /** At which screen somebody stands who waits for the newest copy: the one that took the ticket, or a clerk since. */
  readonly slipFor: Author | null;
}

/** What the rating tablet asks about: the service that has just ended at its counter. */
export interface RatingAsked {
  readonly askedAt: Instant;
  readonly until: Instant;
  readonly letter: string;
  readonly number: number;
  readonly field: FieldId;
  readonly procedure: string | null;
}

/** A question that nobody answered in its time. The tablet may still hold a vote that its link did not let through. */
export interface Unanswered extends Pick<RatingAsked, 'askedAt' | 'field' | 'procedure'> {
  readonly counter: CounterId;
  /** The how-manieth service of its counter today. */
  readonly service: number;
}

export interface Counter {
  readonly id: CounterId;
  readonly state: 'closed' | 'open' | 'paused';
  readonly pausedFor: string | null;
  readonly ticket: TicketId | null;
  readonly rating: RatingAsked | null;
  /** Services finished today. */
  readonly served: number;
}

/** The service that a counter finished last, so that it can be opened again for a while. */
export interface LastServed {
  /** As it was while it was served. */
  readonly ticket: Ticket;
  readonly outcome: Outcome;
  readonly finishedAt: Instant;
}

/** One call as the board shows it. `id` is the sequence number of its fact. */
export interface Call {
  readonly id: number;
  readonly ticket: TicketId;
  readonly letter: string;
  readonly number: number;
  readonly counter: CounterId;
  readonly at: Instant;
  /** The how-manieth call of this ticket. */
  readonly times: number;
}

/** One working day of one office: the fold of its facts, and nothing else. */
export interface Day {
  readonly office: string;
  readonly day: WorkingDay;
  readonly state: 'not-opened' | 'open' | 'closed';
  readonly seq: number;
  readonly openedAt: Instant;
  /** Opened by hand on a day off or after hours: then the kiosk gives numbers until the day is closed. */
  readonly extraHours: boolean;
  readonly lastAt: Instant;
  readonly rules: Rules | null;
  /** The last number given, per letter. */
  readonly series: Readonly<Record<string, number>>;
  /** The field whose numbers of today carry a letter; a letter without numbers is anybody's. */
  readonly letterOf: Readonly<Record<string, FieldId>>;
  readonly tickets: Readonly<Record<TicketId, Ticket>>;
  readonly counters: Readonly<Record<CounterId, Counter>>;
  readonly lastServed: Readonly<Record<CounterId, LastServed>>;
  /** The latest calls of each counter, all of them newest first. */
  readonly calls: readonly Call[];
  /** Lapsed questions for which a kept vote may still come, oldest first. */
  readonly unanswered: readonly Unanswered[];
  /** Where somebody has asked for help and nobody has answered yet. */
  readonly help: { readonly place: string; readonly at: Instant } | null;
}

/** A day on which nothing has happened yet. */
export function emptyDay(office: string, day: WorkingDay): Day {
  return {
    office,
    day,
    state: 'not-opened',
    seq: 0,
    openedAt: 0,
    extraHours: false,
    lastAt: 0,
    rules: null,
    series: {},
    letterOf: {},
    tickets: {},
    counters: {},
    lastServed: {},
    calls: [],
    unanswered: [],
    help: null,
  };
}
