import type { ChecklistSlip } from '#printer/lay-checklist.ts';
import type { Checklist, Slip } from '#printer/slip.ts';
import type { SlipSettings } from '#printer/slip-settings.ts';
import type { Procedure } from '#protocol/catalogue.ts';
import type { Day, Ticket } from '#queue/day.ts';
import { countersFor, peopleAhead } from '#queue/order.ts';
import { ticketCode } from '#queue/ticket-code.ts';
import { instantAt } from '#queue/working-day.ts';
import { isSameDay } from '#words/same-day.ts';
import type { Office } from './office.ts';

/** What slips say besides the queue: the catalogue, and what the office has decided. */
export interface SlipSource {
  /** What a procedure said when the ticket was taken; `version` is null where the ticket does not know it. */
  readonly procedure: (id: string, version: string | null) => Procedure | undefined;
  readonly settings: () => SlipSettings;
}

/** What a ticket's slip says at this moment, or null when the ticket's field is not the office's any more. */
export function slipOfTicket(day: Day, ticket: Ticket, office: Office, source: SlipSource): Slip | null {
  const field = office.fields.find((candidate) => candidate.id === ticket.field);
  if (!field || !day.rules) return null;
  const procedure =
    ticket.procedure === null ? undefined : source.procedure(ticket.procedure, ticket.version);
  const { follow } = source.settings();
  return {
    slipId: `${day.office}/${day.day}/${ticket.id}/${ticket.copies}`,
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
    ...(procedure === undefined ? {} : { procedureName: procedure.name, checklist: checklistOf(procedure) }),
    ...(isOverForToday(day, ticket, procedure, office) ? { sameDayUntil: office.sameDayUntil } : {}),
    ...(follow.isOn ? { followAddress: followAddress(follow.address, day.day, ticket) } : {}),
  };
}

/** Whether the procedure is answered on the day it is filed, and this number was taken too late for that. */
function isOverForToday(day: Day, ticket: Ticket, procedure: Procedure | undefined, office: Office): boolean {
  if (!procedure?.timeLimit || !isSameDay(procedure.timeLimit)) return false;
  return ticket.takenAt >= instantAt(day.day, office.sameDayUntil);
}

/** The slip with what its procedure asks for, or null for a ticket that was taken for a field alone. */
export function withChecklist(slip: Slip | null): ChecklistSlip | null {
  return slip?.checklist ? { ...slip, checklist: slip.checklist } : null;
}

/** Where a phone follows this ticket: `http://…/t/2026-11-23-C047`. */
export function followAddress(base: string, day: string, ticket: Pick<Slip, 'letter' | 'number'>): string {
  return `${base.replace(/\/+$/, '')}/t/${day}-${ticketCode(ticket.letter, ticket.number)}`;
}

/** What the catalogue knows. */
export function checklistOf({ documents, fee, timeLimit, basis }: Procedure): Checklist {
  return { documents, fee, timeLimit, basis };
}
