import type { CommandOf } from '../commands.ts';
import type { Day, Ticket } from '../day.ts';
import type { FactBody } from '../facts.ts';
import { openingAt } from '../hours.ts';
import { countersFor, peopleAhead } from '../order.ts';
import { type Refusal, refuse } from '../refusals.ts';
import { newTicket } from '../new-ticket.ts';
import { ticketId } from '../ticket-code.ts';
import { type Instant, startOfDay } from '../working-day.ts';
import { openDay } from './asking.ts';

/** Gives the next number of the field's series. Numbers are 1..n without a gap; a void is a fact, not a gap. */
export function takeTicket(day: Day, command: CommandOf<'take-ticket'>, now: Instant): FactBody[] | Refusal {
  const rules = openDay(day);
  if ('refused' in rules) return rules;
  const field = rules.fields.find((candidate) => candidate.id === command.field);
  if (!field) return refuse('unknown-field');
  if (command.priority !== null && !rules.priorityReasons.includes(command.priority)) {
    return refuse('not-a-priority-reason');
  }
  const given = day.series[field.letter] ?? 0;
  const refusal = command.channel === 'kiosk' ? kioskRefusal(day, given, field.perDay, now) : null;
  if (refusal) return refusal;
  const waitingSince = command.written ? readWritten(day, command.written, given, now) : now;
  if (typeof waitingSince !== 'number') return waitingSince;

  const number = given + 1;
  const fact = {
    type: 'ticket-taken' as const,
    ticket: ticketId(field.letter, number),
    letter: field.letter,
    number,
    field: field.id,
    procedure: command.procedure,
    version: command.procedure === null ? null : (command.version ?? null),
    purpose: command.purpose,
    channel: command.channel,
    priority: command.priority,
    ahead: 0,
    counters: countersFor(rules, field.id),
    waitingSince,
  };
  const ticket: Ticket = newTicket(fact, now);
  return [{ ...fact, ahead: peopleAhead(day, ticket) }];
}

/** Only the kiosk keeps hours and daily limits; a clerk may always give a number to somebody who is here. */
function kioskRefusal(day: Day, given: number, perDay: number | null, now: Instant): Refusal | null {
  const open = day.extraHours || (day.rules && openingAt(day.rules.hours, now).kind === 'open');
  if (!open) return refuse('outside-hours');
  return perDay !== null && given >= perDay ? refuse('numbers-used-up') : null;
}

/** A number on paper must be the very next one, or two people would hold it, or one number nobody. */
function readWritten(
  day: Day,
  written: { number: number; at: Instant },
  given: number,
  now: Instant,
): Instant | Refusal {
  if (written.number <= given) return refuse('number-already-given');
  if (written.number !== given + 1) return refuse('number-not-next');
  return written.at >= startOfDay(day.day) && written.at <= now ? written.at : refuse('bad-written-time');
}
