import { parse } from 'csv-parse/sync';
import * as z from 'zod';
import { type ProcedureContent, procedureContentSchema, type StockProcedure } from '#protocol/notices.ts';
import { cleanCell, isRubbish, splitDocuments } from './clean-cell.ts';
import { procedureId } from './procedure-id.ts';

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

/** Reads the CSV with which a ward's catalogue begins. Repealed rows are left out; dirty cells become null. */
export function readStock(csv: string): readonly StockProcedure[] {
  const rows = z.array(row).parse(parse(csv, { columns: true, bom: true, skip_empty_lines: true }));
  return rows
    .filter(({ status }) => status !== 'repealed')
    .map((from) => {
      const content = contentOf(from);
      return { id: procedureId(content), content, lastDay: from.valid_to || null };
    });
}

function contentOf(from: z.infer<typeof row>): ProcedureContent {
  const documents = usable(from.documents);
  return procedureContentSchema.parse({
    code: from.code || null,
    name: from.name.trim(),
    area: from.area,
    timeLimit: usable(from.time_limit),
    fee: usable(from.fee),
    documents: documents === null ? null : splitDocuments(documents),
    filing: usable(from.filing),
  });
}

/** The cell's text, or null when it is empty or dirty: the screens then say "hỏi tại quầy". */
function usable(cell: string): string | null {
  const text = cleanCell(cell);
  return text === null || isRubbish(text) ? null : text;
}
