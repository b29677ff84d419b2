import type { CommandOf } from '../commands.ts';
import type { Day } from '../day.ts';
import type { FactBody } from '../facts.ts';
import { type Refusal, refuse } from '../refusals.ts';
import { knownCounter, openDay, ticketHere } from './asking.ts';

/** Sends the citizen to another counter or field with the same number and the same time of arrival. */
export function transferTicket(day: Day, command: CommandOf<'transfer-ticket'>): FactBody[] | Refusal {
  const rules = openDay(day);
  if ('refused' in rules) return rules;
  const ticket = ticketHere(day, command.counter);
  if ('refused' in ticket) return ticket;
  const { to } = command;
  if ('counter' in to) {
    const target = knownCounter(day, to.counter);
    if ('refused' in target) return target;
    if (target.id === command.counter) return refuse('same-counter');
    if (target.state === 'closed') return refuse('counter-closed');
  } else if (!rules.fields.some((field) => field.id === to.field)) {
    return refuse('unknown-field');
  }
  return [{ type: 'ticket-transferred', ticket: ticket.id, from: command.counter, to }];
}
