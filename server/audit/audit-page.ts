import { AUDIT_PAGE, type AuditPage, type AuditRow, type AuditWish } from '#protocol/audit.ts';
import { monthOfStream } from './audit-months.ts';
import type { AuditTrail } from './audit-trail.ts';

/** One page of one month, newest row first. A month that nobody wrote has no rows. */
export async function auditPageOf(trail: AuditTrail, wish: AuditWish): Promise<AuditPage> {
  const streams = await trail.streams();
  const months = streams.map(monthOfStream).reverse();
  const month = wish.month ?? months[0] ?? null;
  const stream = streams.find((one) => monthOfStream(one) === month);
  const { rows, trouble } = stream ? await trail.read(stream) : { rows: [], trouble: null };
  const wanted = rows.filter((row) => isWanted(row, wish)).reverse();
  const people = new Map(rows.flatMap(({ person }) => (person ? [[person.id, person] as const] : [])));
  return {
    month,
    months,
    rows: wanted.slice(wish.page * AUDIT_PAGE, (wish.page + 1) * AUDIT_PAGE),
    total: wanted.length,
    kinds: [...new Set(rows.map(({ what }) => kindOf(what)))].sort(),
    people: [...people.values()].sort((a, b) => a.name.localeCompare(b.name, 'vi')),
    trouble: trouble ?? trail.trouble(),
  };
}

/** The rows of all that a wish lets through, oldest first, for an export. */
export async function auditRowsOf(trail: AuditTrail, month: string | null): Promise<readonly AuditRow[]> {
  const streams = await trail.streams();
  const wanted = streams.filter((stream) => month === null || monthOfStream(stream) === month);
  const rows: AuditRow[] = [];
  for (const stream of wanted) rows.push(...(await trail.read(stream)).rows);
  return rows;
}

function isWanted(row: AuditRow, { person, kind }: AuditWish): boolean {
  return (person === null || row.person?.id === person) && (kind === null || kindOf(row.what) === kind);
}

function kindOf(what: string): string {
  return what.split(':')[0] ?? what;
}
