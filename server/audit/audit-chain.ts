import { createHash } from 'node:crypto';
import { type AuditRow, auditRow } from '#protocol/audit.ts';

/** What the very first row hangs on. */
export const NO_ROW = '0'.repeat(64);

/** The hash of a row as it stands on the disk, with the hash of the row before in it. */
export function hashOf(row: AuditRow): string {
  return createHash('sha256').update(JSON.stringify(row)).digest('hex');
}

/** A row that was read from a disk. Throws a sentence when it is none. */
export function readRow(value: unknown): AuditRow {
  const read = auditRow.safeParse(value);
  // The value itself and not its copy: the hash is over the text as it was written.
  if (read.success) return value as AuditRow;
  const [issue] = read.error.issues;
  throw new Error(`at ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'no row'}`);
}

/**
 * The seq of the first row that does not hang on the one before it, or null when all do.
 * @param before the hash on which the first row must hang; null when that is not known any more
 */
export function brokenAt(rows: readonly AuditRow[], before: string | null): number | null {
  let expected = before;
  for (const row of rows) {
    if (expected !== null && row.prev !== expected) return row.seq;
    expected = hashOf(row);
  }
  return null;
}
