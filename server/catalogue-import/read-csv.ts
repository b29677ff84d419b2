import { CsvError, parse } from 'csv-parse/sync';
import { type Separator, separators } from '#protocol/catalogue-import.ts';
import { LONGEST_ROW, MOST_TABLE_ROWS, type TableRow, UnreadableTable } from './table.ts';

/**
 * Reads a text in columns. Throws `UnreadableTable` for one that is empty, too long or has a quotation mark that is
 * never closed; rows are counted as lines of the table, blank ones as well.
 */
export function readCsv(text: string): { readonly rows: readonly TableRow[]; readonly separator: Separator } {
  const body = text.replace(/^\uFEFF/, '');
  // Excel writes its own note of the separator on a line before everything else.
  const note = /^sep=([,;\t])\r?\n/i.exec(body);
  const separator = (note?.[1] as Separator | undefined) ?? separatorOf(body);
  const skipped = note ? 1 : 0;
  const records = parseRecords(note ? body.slice(note[0].length) : body, separator);
  const rows = records.flatMap((cells, at) =>
    cells.every((cell) => cell.trim() === '') ? [] : [{ row: at + 1 + skipped, cells }],
  );
  if (rows.length > MOST_TABLE_ROWS + 1)
    throw new UnreadableTable('too-many-rows', String(rows[MOST_TABLE_ROWS + 1]?.row ?? ''));
  return { rows, separator };
}

function parseRecords(text: string, separator: Separator): string[][] {
  try {
    return parse(text, {
      delimiter: separator,
      relax_column_count: true,
      // Names hold quotation marks, and not everything that saves a table doubles them.
      relax_quotes: true,
      max_record_size: LONGEST_ROW,
      // Blank rows are kept for the count; beyond this a file is no catalogue.
      to: 2 * MOST_TABLE_ROWS,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = (error as { lines?: unknown }).lines;
    const at = typeof line === 'number' ? String(line) : null;
    throw new UnreadableTable(error.code === 'CSV_MAX_RECORD_SIZE' ? 'too-large' : 'torn-quote', at);
  }
}

/** The sign that stands most often in the first line with anything in it, outside quotation marks. */
function separatorOf(text: string): Separator {
  const line = text.split(/\r?\n/, 50).find((candidate) => candidate.trim() !== '') ?? '';
  const bare = line.replace(/"[^"]*"/g, '');
  const counts = separators.map((sign) => bare.split(sign).length);
  return separators[counts.indexOf(Math.max(...counts))] ?? ',';
}
