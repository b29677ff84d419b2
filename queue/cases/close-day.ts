import type { CommandOf } from '../commands.ts';
import type { Day } from '../day.ts';
import type { FactBody } from '../facts.ts';
import { type Refusal, refuse } from '../refusals.ts';

/** Closes the day. Whoever is still here is closed by rule, and the fact names them. */
export function closeDay(day: Day, command: CommandOf<'close-day'>): FactBody[] | Refusal {
  if (day.state !== 'open') return refuse('day-not-open');
  return [dayClosed(day, command.because)];
}

export function dayClosed(day: Day, because: 'by-hand' | 'next-day' | 'hours'): FactBody {
  const left = Object.values(day.tickets).map((ticket) => ({ ticket: ticket.id, was: ticket.state }));
  return { type: 'day-closed', because, left };
}
