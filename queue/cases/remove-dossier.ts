import type { CommandOf } from '../commands.ts';
import type { Day } from '../day.ts';
import type { FactBody } from '../facts.ts';
import { type Refusal, refuse } from '../refusals.ts';
import { servedHere } from './asking.ts';

/** The visit is not about this dossier after all. */
export function removeDossier(day: Day, command: CommandOf<'remove-dossier'>): FactBody[] | Refusal {
  const { counter, dossier } = command;
  const ticket = servedHere(day, counter);
  if ('refused' in ticket) return ticket;
  if (!ticket.dossiers.includes(dossier)) return refuse('dossier-not-noted');
  return [{ type: 'dossier-removed', ticket: ticket.id, counter, dossier }];
}
