import type { RowAside, RowTrouble } from '#protocol/catalogue-import.ts';
import { daySchema, procedureContentSchema } from '#protocol/notices.ts';
import { type ContentPart, contentParts } from '#protocol/notice-parts.ts';
import { cleanCell, isRubbish, splitDocuments } from '../catalogue/clean-cell.ts';
import type { ChangedParts } from '#protocol/notices.ts';
import type { Columns, Meaning } from './columns.ts';
import type { TableRow } from './table.ts';

/** What a row says of its procedure: only cells with something in them. */
export interface SaidRow {
  readonly row: number;
  readonly said: ChangedParts & { readonly name: string };
  /** The last day of its validity. */
  readonly validTo: string | null;
}

const SHOWN_OF_CELL = 80;

/** The day before spreadsheets begin to count, as they reckon with a 29 February 1900 that never was. */
const SPREADSHEET_EPOCH = Date.UTC(1899, 11, 30);
const WHOLE_DAY_MS = 24 * 3_600_000;

/** A cell that a spreadsheet would reckon with. It is never reckoned with here, and no citizen can want to read it. */
const formula = /^\s*([=@]|[+-][A-Za-z(=@])/;

/** Reads one row, or says in which column it is wrong, and why. */
export function readRow(columns: Columns, widest: number, { row, cells }: TableRow): SaidRow | RowAside {
  const aside = (column: string | null, trouble: RowTrouble, cell: string): RowAside => ({
    ...{
      row,
      column,
      trouble,
      cell: cell.length > SHOWN_OF_CELL ? `${cell.slice(0, SHOWN_OF_CELL)}…` : cell,
    },
  });
  const extra = cells.slice(widest).find((cell) => cell.trim() !== '');
  if (extra !== undefined) return aside(null, 'too-many-cells', extra);
  const said: Partial<Record<Meaning, string>> = {};
  for (const meaning of [...contentParts, 'validTo'] as const) {
    const column = columns[meaning];
    // The mark with which exports keep spreadsheets from reckoning.
    const raw = (column ? (cells[column.at] ?? '') : '').replace(/^'(?=[=+\-@])/, '');
    const text = meaning === 'documents' ? raw.normalize('NFC').trim() : asMeant(meaning, cleanCell(raw));
    if (!column || text === null || text === '') continue;
    const trouble = troubleIn(meaning, text);
    if (trouble) return aside(column.title, trouble, text);
    said[meaning] = text;
  }
  const { name, validTo = null, documents, ...others } = said;
  if (name === undefined) return aside(columns.name?.title ?? null, 'missing', '');
  const list = documents === undefined ? {} : { documents: listOf(documents) };
  return { row, said: { ...others, ...list, name }, validTo: validTo && dayOf(validTo) };
}

/** What a spreadsheet took for a number: the code 1.000890 has become 1.00089, and a day a count of days. */
function asMeant(meaning: Meaning, text: string | null): string | null {
  if (text === null) return null;
  if (meaning === 'code' && /^\d\.\d{1,17}$/.test(text)) {
    const whole = Number(text).toFixed(6);
    return Math.abs(Number(whole) - Number(text)) < 1e-9 ? whole : text;
  }
  if (meaning === 'validTo' && /^\d{5}$/.test(text)) {
    return new Date(SPREADSHEET_EPOCH + Number(text) * WHOLE_DAY_MS).toISOString().slice(0, 10);
  }
  return text;
}

function troubleIn(meaning: Meaning, text: string): RowTrouble | null {
  if (/\uFFFD/.test(text)) return 'broken-letters';
  if (formula.test(text)) return 'formula';
  if (isRubbish(text)) return 'rubbish';
  if (meaning === 'validTo') return dayOf(text) === null ? 'bad-day' : null;
  const value = meaning === 'documents' ? listOf(text) : text;
  const read = procedureContentSchema.shape[meaning satisfies ContentPart].safeParse(value);
  if (read.success) return null;
  return read.error.issues.some(({ code }) => code === 'too_big') || meaning !== 'code'
    ? 'too-long'
    : 'bad-code';
}

/** Documents are parted by semicolons, or stand on lines of their own with or without dashes. */
function listOf(text: string): string[] {
  const lines = text.split(/\r?\n/).map((line) => line.replace(/^\s*([-–•+*]|\d{1,2}[.)])\s+/, ''));
  return lines.flatMap(splitDocuments).flatMap((part) => cleanCell(part) ?? []);
}

/** `2026-12-31` or `31/12/2026`; null when it is no day. */
function dayOf(text: string): string | null {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  const written = year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return daySchema.safeParse(written).success ? written : null;
}
