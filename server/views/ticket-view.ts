import type { TicketView } from '#protocol/views.ts';
import type { Day, SlipState, Ticket } from '#queue/day.ts';

/** A ticket as the people at the desk may see it. The reason for priority stays in the journal. */
export function ticketView(ticket: Ticket): TicketView {
  const {
    id,
    letter,
    number,
    field,
    procedure,
    state,
    takenAt,
    waitingSince,
    calledAt,
    startedAt,
    calls,
    at,
  } = ticket;
  const { returnUntil, slip } = ticket;
  const priority = ticket.priority !== null;
  return {
    ...{ id, letter, number, field, procedure, priority, state, takenAt, waitingSince },
    ...{ calledAt, startedAt, calls, at, returnUntil, slip },
  };
}

/** The live tickets in some states, in the order in which people came. */
export function ticketsIn(day: Day, ...states: readonly Ticket['state'][]): readonly Ticket[] {
  return Object.values(day.tickets)
    .filter((ticket) => states.includes(ticket.state))
    .sort((a, b) => a.waitingSince - b.waitingSince);
}

/** People who hold a number and no paper, as far as is known. A printer that never tells is no news. */
export function withoutSlip(day: Day): readonly TicketView[] {
  return ticketsIn(day, 'waiting', 'called', 'serving', 'held', 'absent', 'supplement')
    .filter(({ slip }) => isMissed(slip))
    .map(ticketView);
}

function isMissed(slip: SlipState): boolean {
  if (slip.kind === 'failed') return slip.reason !== 'not-needed';
  return slip.kind === 'unknown' && slip.reason !== 'mute';
}

/** The ticket that a counter calls or serves. */
export function ticketAt(day: Day, counter: number): TicketView | null {
  const id = day.counters[counter]?.ticket;
  const ticket = id === null || id === undefined ? undefined : day.tickets[id];
  return ticket ? ticketView(ticket) : null;
}
