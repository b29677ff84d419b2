import type { Slip } from '#printer/slip.ts';
import type { Day, Ticket } from '#queue/day.ts';
import { countersFor, peopleAhead } from '#queue/order.ts';
import type { Office } from './office.ts';

/** What a ticket's slip says at this moment, or null when the ticket's field is not the office's any more. */
export function slipOfTicket(
  day: Day,
  ticket: Ticket,
  office: Office,
  procedureName: (id: string) => string | undefined,
): Slip | null {
  const field = office.fields.find((candidate) => candidate.id === ticket.field);
  if (!field || !day.rules) return null;
  const procedure = ticket.procedure === null ? undefined : procedureName(ticket.procedure);
  return {
    slipId: `${day.day}/${ticket.id}/${ticket.copies}`,
    letter: ticket.letter,
    number: ticket.number,
    priority: ticket.priority !== null,
    reprint: ticket.copies > 1,
    officeName: office.name.vi,
    deskName: office.desk.vi,
    fieldName: field.name.vi,
    ahead: peopleAhead(day, ticket),
    counters: ticket.sentTo === null ? countersFor(day.rules, ticket.field) : [ticket.sentTo],
    takenAt: ticket.takenAt,
    language: 'vi',
    ...(procedure === undefined ? {} : { procedureName: procedure }),
  };
}
