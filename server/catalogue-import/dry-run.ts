import type { DryRun, RowAside, RowChanged } from '#protocol/catalogue-import.ts';
import {
  type ChangedParts,
  type EnteredRow,
  type ProcedureContent,
  procedureContentSchema,
  type Version,
} from '#protocol/notices.ts';
import { type ContentPart, contentParts } from '#protocol/notice-parts.ts';
import type { WorkingDay } from '#queue/working-day.ts';
import { columnsOf } from './columns.ts';
import { readRow, type SaidRow } from './read-row.ts';
import { type TableRow, UnreadableTable } from './table.ts';

export type Findings = Pick<DryRun, 'rows' | 'same' | 'added' | 'changed' | 'aside' | 'unmentioned'>;

/**
 * What a table would change in the procedures that are in force on `from`: rows as a notice has them, and what a person
 * reads of them. A procedure is known by its code, one without a code by its name. An empty cell says nothing: what the
 * catalogue knows there stays. Throws `UnreadableTable`.
 */
export function dryRun(
  table: readonly TableRow[],
  inForce: readonly Version[],
  from: WorkingDay,
): { readonly rows: readonly EnteredRow[]; readonly findings: Findings } {
  const [header, ...below] = table;
  if (!header || below.length === 0) throw new UnreadableTable('empty');
  const columns = columnsOf(header);
  const read = below.map((row) => readRow(columns, header.cells.length, row));
  const said = read.flatMap((row) => ('said' in row ? [row] : []));
  const aside: RowAside[] = read.flatMap((row) => ('said' in row ? [] : [row]));
  const twice = rowsTwice(said);
  const known = new Map(inForce.map((version) => [keyOf(version.content), version]));
  const rows: EnteredRow[] = [];
  const added: Findings['added'][number][] = [];
  const changed: RowChanged[] = [];
  const mentioned = new Set<string>();
  let same = 0;
  for (const one of said) {
    const { row } = one;
    const key = keyOf(one.said);
    const version = known.get(key);
    if (version) mentioned.add(version.procedure);
    const first = twice.get(row);
    if (first !== undefined) {
      const column = columns[one.said.code ? 'code' : 'name']?.title ?? null;
      aside.push({
        row,
        column,
        trouble: 'duplicate-code',
        cell: `${one.said.code ?? one.said.name} (${first})`,
      });
      continue;
    }
    if (one.validTo !== null && one.validTo < from) {
      aside.push({ row, column: columns.validTo?.title ?? null, trouble: 'ends-before', cell: one.validTo });
      continue;
    }
    const when = { from, to: one.validTo, internalProcess: false };
    if (!version) {
      const content = wholeOf(one);
      if (!content) {
        aside.push({ row, column: columns.area?.title ?? null, trouble: 'missing', cell: '' });
        continue;
      }
      rows.push({ kind: 'new', content, ...when });
      added.push({ row, name: content.name, code: content.code });
      continue;
    }
    const parts = differences(version.content, one.said);
    const endsOtherwise = one.validTo !== null && one.validTo !== version.to;
    if (parts.length === 0 && !endsOtherwise) {
      same += 1;
      continue;
    }
    const change = Object.fromEntries(parts.map((part) => [part, one.said[part]])) as ChangedParts;
    rows.push({ kind: 'amended', procedure: version.procedure, change, ...when });
    changed.push({
      ...{ row, name: version.content.name, code: version.content.code },
      parts: parts.map((part) => ({
        ...{ part, before: written(version.content[part]), after: written(one.said[part] ?? null) ?? '' },
      })),
    });
  }
  const unmentioned = inForce
    .filter(({ procedure }) => !mentioned.has(procedure))
    .map(({ content: { name, code } }) => ({ name, code }));
  aside.sort((a, b) => a.row - b.row);
  return { rows, findings: { rows: below.length, same, added, changed, aside, unmentioned } };
}

/** Rows that speak of one procedure, each with the number of another one: nobody can say which of them is right. */
function rowsTwice(said: readonly SaidRow[]): ReadonlyMap<number, number> {
  const first = new Map<string, number>();
  const twice = new Map<number, number>();
  for (const { row, said: parts } of said) {
    const key = keyOf(parts);
    const other = first.get(key);
    if (other === undefined) first.set(key, row);
    else {
      twice.set(row, other);
      if (!twice.has(other)) twice.set(other, row);
    }
  }
  return twice;
}

function keyOf({ code, name }: { readonly code?: string | null; readonly name: string }): string {
  return code ?? name.toLocaleLowerCase('vi');
}

function wholeOf({ said }: SaidRow): ProcedureContent | null {
  const empty = { code: null, timeLimit: null, fee: null, documents: null, filing: null };
  const read = procedureContentSchema.safeParse({ ...empty, ...said });
  return read.success ? read.data : null;
}

function differences(before: ProcedureContent, said: ChangedParts): ContentPart[] {
  return contentParts.filter(
    (part) => said[part] !== undefined && written(before[part]) !== written(said[part]),
  );
}

function written(value: string | readonly string[] | null): string | null {
  return value === null || typeof value === 'string' ? value : value.join('; ');
}
