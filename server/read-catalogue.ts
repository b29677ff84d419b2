import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import * as z from 'zod';
import type { Procedure } from '#protocol/catalogue.ts';
import type { WorkingDay } from '#queue/working-day.ts';
import type { Office } from './office.ts';

const row = z.object({
  code: z.string(),
  name: z.string().min(1),
  area: z.string().min(1),
  time_limit: z.string(),
  fee: z.string(),
  documents: z.string(),
  filing: z.string(),
  status: z.enum(['', 'repealed']),
  valid_to: z.union([z.literal(''), z.iso.date()]),
});

type Row = z.infer<typeof row>;

/** A procedure and the last day on which it may be published; null when no end is known. */
export interface CatalogueRow {
  readonly procedure: Procedure;
  readonly lastDay: WorkingDay | null;
}

/** Reads the catalogue's CSV. Repealed rows are left out; cells that say nothing usable become null. */
export function readCatalogue(csv: string, office: Office): readonly CatalogueRow[] {
  const rows = z.array(row).parse(parse(csv, { columns: true, bom: true, skip_empty_lines: true }));
  return rows
    .filter((candidate) => candidate.status !== 'repealed')
    .map((candidate) => ({ procedure: procedureOf(candidate, office), lastDay: candidate.valid_to || null }));
}

/** The procedures that are in force on a day. */
export function inForce(rows: readonly CatalogueRow[], day: WorkingDay): readonly Procedure[] {
  return rows
    .filter((candidate) => candidate.lastDay === null || day <= candidate.lastDay)
    .map((r) => r.procedure);
}

function procedureOf(from: Row, office: Office): Procedure {
  const field =
    office.fields.find((candidate) => candidate.areas.includes(from.area))?.id ?? office.otherAreas;
  const documents = usable(from.documents);
  return {
    id: from.code || `x-${createHash('sha256').update(from.name).digest('hex').slice(0, 12)}`,
    code: from.code || null,
    name: from.name.trim(),
    field,
    area: from.area,
    timeLimit: usable(from.time_limit),
    fee: usable(from.fee),
    documents: documents === null ? null : splitDocuments(documents),
    filing: usable(from.filing),
    change: null,
    basis: null,
  };
}

/** Leaks of other systems into a cell: a bare number with "Khác", the name of a constant, a broken word. */
const rubbish = [/^\d+\s*Khác$/i, /\b[A-Z]+_[A-Z_]+\b/, /^(null|undefined|N\/A|-+|\?+)$/i, /\uFFFD/];

/** The cell's text, or null when it is empty or dirty: the screens then say "hỏi tại quầy". */
function usable(cell: string): string | null {
  const text = cell.normalize('NFC').trim();
  return text === '' || rubbish.some((pattern) => pattern.test(text)) ? null : text;
}

/** Documents stand in one cell, parted by semicolons; those inside brackets belong to their document. */
function splitDocuments(cell: string): readonly string[] {
  const parts: string[] = [''];
  let depth = 0;
  for (const char of cell) {
    if (char === '(') depth += 1;
    if (char === ')') depth -= 1;
    if (char === ';' && depth <= 0) parts.push('');
    else parts.push((parts.pop() ?? '') + char);
  }
  return parts.map((part) => part.trim()).filter(Boolean);
}
