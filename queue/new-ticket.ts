import type { Ticket } from './day.ts';
import type { FactOf } from './facts.ts';
import type { Instant } from './working-day.ts';

type Taken = Omit<FactOf<'ticket-taken'>, 'v' | 'seq' | 'at' | 'by' | 'commandId'>;

/** The ticket as it is in the moment after it was taken. A number written by hand already has its paper. */
export function newTicket(taken: Taken, at: Instant): Ticket {
  return {
    id: taken.ticket,
    letter: taken.letter,
    number: taken.number,
    field: taken.field,
    procedure: taken.procedure,
    version: taken.version,
    purpose: taken.purpose,
    channel: taken.channel,
    priority: taken.priority,
    takenAt: at,
    waitingSince: taken.waitingSince,
    state: 'waiting',
    at: null,
    sentTo: null,
    headOf: null,
    calledAt: null,
    startedAt: null,
    calls: 0,
    calledFrom: 'waiting',
    returnUntil: null,
    slip: { kind: taken.channel === 'handwritten' ? 'none' : 'asked' },
    copies: taken.channel === 'handwritten' ? 0 : 1,
    reprintedBecause: null,
    dossiers: [],
    reopened: null,
    slipFor: null,
  };
}
