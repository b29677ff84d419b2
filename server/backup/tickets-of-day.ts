import type { Fact } from '#queue/facts.ts';
import { type Instant, wallTime } from '#queue/working-day.ts';
import { csvCell } from '../audit/audit-csv.ts';

export const ticketHeads = [
  ...['day', 'ticket', 'field', 'procedure', 'purpose', 'channel', 'priority', 'waiting since', 'taken'],
  ...['called', 'calls', 'started', 'finished', 'counter', 'outcome', 'end'],
] as const;

type Row = Record<(typeof ticketHeads)[number], string>;

/**
 * A day's numbers as a table, one row each in the order in which they were taken; times on the office's wall, empty
 * where nothing happened. Of a number that was served more than once, the last service.
 */
export function ticketsOfDay(day: string, facts: readonly Fact[]): readonly Row[] {
  const rows = new Map<string, Row>();
  for (const fact of facts) {
    if (fact.type === 'ticket-taken') {
      rows.set(fact.ticket, {
        ...{ day, ticket: fact.ticket, field: fact.field, procedure: fact.procedure ?? '' },
        ...{ purpose: fact.purpose, channel: fact.channel, priority: fact.priority ?? '' },
        ...{ 'waiting since': time(fact.waitingSince), taken: time(fact.at), calls: '0' },
        ...{ called: '', started: '', finished: '', counter: '', outcome: '', end: '' },
      });
    }
    if (fact.type === 'day-closed') {
      for (const { ticket, was } of fact.left)
        change(rows, ticket, { end: was === 'absent' ? 'absent' : 'left' });
    }
    if ('ticket' in fact) change(rows, fact.ticket, changeBy(fact, rows.get(fact.ticket)));
  }
  return [...rows.values()];
}

/** Rows as CSV for a spreadsheet, in UTF-8 with its mark. */
export function ticketsCsv(rows: readonly Row[]): string {
  const lines = rows.map((row) => ticketHeads.map((head) => csvCell(row[head])).join(','));
  return `\uFEFF${[ticketHeads.join(','), ...lines].join('\r\n')}\r\n`;
}

function change(rows: Map<string, Row>, ticket: string, by: Partial<Row>): void {
  const row = rows.get(ticket);
  if (row) rows.set(ticket, { ...row, ...by });
}

function changeBy(fact: Fact, row: Row | undefined): Partial<Row> {
  switch (fact.type) {
    case 'priority-given':
      return { priority: fact.reason };
    case 'ticket-called':
    case 'ticket-called-again':
      return {
        ...{ called: time(fact.at), counter: String(fact.counter), end: '' },
        calls: String(Number(row?.calls ?? 0) + 1),
      };
    case 'service-started':
      return { started: time(fact.at), finished: '', outcome: '', counter: String(fact.counter) };
    case 'service-finished':
      return { finished: time(fact.at), outcome: fact.outcome, end: 'finished' };
    case 'ticket-absent':
      return { end: 'absent' };
    case 'ticket-brought-back':
      return { end: '' };
    case 'ticket-cancelled':
      return { end: 'cancelled' };
    case 'ticket-voided':
      return { end: 'voided' };
    default:
      return {};
  }
}

function time(at: Instant): string {
  const { hour, minute, second } = wallTime(at);
  return [hour, minute, second].map((part) => String(part).padStart(2, '0')).join(':');
}
