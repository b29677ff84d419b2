import type { DryRun, ImportAnswer } from '#protocol/catalogue-import.ts';
import type { EnteredRow, Version } from '#protocol/notices.ts';
import type { WorkingDay } from '#queue/working-day.ts';
import { decodeText } from './decode-text.ts';
import { dryRun } from './dry-run.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';
import { UnreadableTable } from './table.ts';
import { isZip } from './unzip.ts';

/**
 * The dry run of a file: what it would change, and every row that cannot be taken. Never throws for a bad file.
 * @param keep keeps the rows for the import itself, and says under which name
 */
export function tryImport(
  file: Uint8Array,
  inForce: readonly Version[],
  from: WorkingDay,
  keep: (rows: readonly EnteredRow[]) => string,
): ImportAnswer {
  try {
    const { table, ...how } = readFile(file);
    const { rows, findings } = dryRun(table, inForce, from);
    return { import: keep(rows), ...how, ...findings };
  } catch (error) {
    if (error instanceof UnreadableTable) return { trouble: error.trouble, at: error.at };
    throw error;
  }
}

function readFile(file: Uint8Array): Pick<DryRun, 'encoding' | 'separator'> & {
  readonly table: ReturnType<typeof readCsv>['rows'];
} {
  if (file.length === 0) throw new UnreadableTable('empty');
  if (isZip(file)) return { table: readXlsx(file), encoding: 'xlsx', separator: null };
  const decoded = decodeText(file);
  if (!decoded) throw new UnreadableTable('not-a-table');
  const { rows, separator } = readCsv(decoded.text);
  return { table: rows, encoding: decoded.encoding, separator };
}
