import type { CommandOf } from '../commands.ts';
import type { Day } from '../day.ts';
import type { FactBody } from '../facts.ts';
import { type Refusal, refuse } from '../refusals.ts';
import { servedHere } from './asking.ts';

/** Nobody hands in more in one visit; a scanner that is held down is stopped here. */
const MOST_DOSSIERS = 30;

/** Notes which dossier (hồ sơ) the visit is about. A visit may be about several, and none is asked for. */
export function noteDossier(day: Day, command: CommandOf<'note-dossier'>): FactBody[] | Refusal {
  const { counter, dossier } = command;
  const ticket = servedHere(day, counter);
  if ('refused' in ticket) return ticket;
  if (ticket.dossiers.includes(dossier)) return refuse('dossier-noted-already');
  if (ticket.dossiers.length >= MOST_DOSSIERS) return refuse('enough-dossiers');
  return [{ type: 'dossier-noted', ticket: ticket.id, counter, dossier }];
}
