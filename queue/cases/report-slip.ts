import type { CommandOf } from '../commands.ts';
import type { Day } from '../day.ts';
import type { FactBody } from '../facts.ts';
import { type Refusal, refuse } from '../refusals.ts';
import { wasIssued } from './asking.ts';

/** What the printer says of a slip. It may say so after the ticket's story is over. */
export function reportSlip(day: Day, command: CommandOf<'report-slip'>): FactBody[] | Refusal {
  const { ticket, copy, step } = command;
  if (!wasIssued(day, ticket)) return refuse('unknown-ticket');
  switch (step.kind) {
    case 'unknown':
    case 'failed':
      return [{ type: `slip-${step.kind}`, ticket, copy, reason: step.reason }];
    case 'queued':
    case 'printing':
    case 'printed':
      return [{ type: `slip-${step.kind}`, ticket, copy }];
  }
}
