import type { CommandOf } from '../commands.ts';
import type { Day } from '../day.ts';
import type { FactBody } from '../facts.ts';
import type { Refusal } from '../refusals.ts';
import { calledHere } from './asking.ts';

export function startService(day: Day, command: CommandOf<'start-service'>): FactBody[] | Refusal {
  const ticket = calledHere(day, command.counter);
  if ('refused' in ticket) return ticket;
  return [{ type: 'service-started', ticket: ticket.id, counter: command.counter }];
}
