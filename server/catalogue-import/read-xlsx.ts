import { MOST_TABLE_ROWS, type TableRow, UnreadableTable } from './table.ts';
import { type Archive, openArchive } from './unzip.ts';

/** Columns to the right of this are no catalogue. */
const MOST_COLUMNS = 100;

/**
 * Reads the first sheet of an Excel workbook (ECMA-376, parts of SpreadsheetML that hold text). A formula is given as
 * its own text, with “=” before it, and never reckoned with. Throws `UnreadableTable`.
 */
export function readXlsx(bytes: Uint8Array): readonly TableRow[] {
  const archive = openArchive(bytes);
  const shared = sharedTexts(archive);
  const sheet = partOf(archive, firstSheet(archive));
  if (sheet === null) throw new UnreadableTable('not-saved-as-text');
  const rows: TableRow[] = [];
  let counted = 0;
  for (const { attributes, content } of elements(sheet, 'row')) {
    counted = Number(attributeOf(attributes, 'r') ?? counted + 1);
    const cells = cellsOf(content, shared);
    if (cells.every((cell) => cell.trim() === '')) continue;
    rows.push({ row: counted, cells });
    if (rows.length > MOST_TABLE_ROWS + 1) throw new UnreadableTable('too-many-rows', String(counted));
  }
  return rows;
}

function cellsOf(row: string, shared: readonly string[]): readonly string[] {
  const cells: string[] = [];
  for (const { attributes, content } of elements(row, 'c')) {
    const column = columnOf(attributeOf(attributes, 'r')) ?? cells.length;
    if (column >= MOST_COLUMNS) continue;
    while (cells.length <= column) cells.push('');
    cells[column] = textOf(attributeOf(attributes, 't'), content, shared);
  }
  return cells;
}

function textOf(kind: string | null, content: string, shared: readonly string[]): string {
  const formula = contentOf(content, 'f');
  if (formula !== null) return `=${decoded(formula)}`;
  if (kind === 'inlineStr') return textsIn(content);
  const value = decoded(contentOf(content, 'v') ?? '');
  return kind === 's' ? (shared[Number(value)] ?? '') : value;
}

/** `C7` is column 2; null when the cell does not say where it stands. */
function columnOf(place: string | null): number | null {
  const letters = /^[A-Z]{1,3}/.exec(place ?? '')?.[0];
  if (!letters) return null;
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function sharedTexts(archive: Archive): readonly string[] {
  const part = partOf(archive, 'xl/sharedStrings.xml');
  return part === null ? [] : [...elements(part, 'si')].map(({ content }) => textsIn(content));
}

/** The text of all runs, without the reading aids that some languages write above it. */
function textsIn(content: string): string {
  let plain = '';
  let at = 0;
  for (const { from, until } of elements(content, 'rPh')) {
    plain += content.slice(at, from);
    at = until;
  }
  plain += content.slice(at);
  return [...elements(plain, 't')].map((text) => decoded(text.content)).join('');
}

/** Where the first sheet of the workbook lies in the archive. */
function firstSheet(archive: Archive): string {
  const workbook = partOf(archive, 'xl/workbook.xml') ?? '';
  const [sheet] = elements(workbook, 'sheet');
  const id = attributeOf(sheet?.attributes ?? '', '(?:\\w{1,20}:)?id');
  const links = partOf(archive, 'xl/_rels/workbook.xml.rels') ?? '';
  for (const { attributes } of elements(links, 'Relationship')) {
    const target = attributeOf(attributes, 'Target');
    if (target !== null && attributeOf(attributes, 'Id') === id)
      return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
  }
  throw new UnreadableTable('not-saved-as-text');
}

function partOf(archive: Archive, name: string): string | null {
  const part = archive(name);
  if (part === null) return null;
  const text = part.toString('utf8').normalize('NFC');
  // Entities of its own are how a small file becomes an endless one; no spreadsheet needs them.
  if (text.includes('<!DOCTYPE') || text.includes('<!ENTITY')) throw new UnreadableTable('not-saved-as-text');
  return text;
}

interface Element {
  readonly attributes: string;
  readonly content: string;
  /** Where it begins, and where what comes after it does. */
  readonly from: number;
  readonly until: number;
}

/** No tag of a spreadsheet is nearly as long. */
const LONGEST_TAG = 4_096;

/**
 * Every element of that name, in order; elements of one name never lie in each other here. Goes through the text once,
 * also through one that was written to make it go through it again and again.
 */
function* elements(text: string, name: string): Generator<Element> {
  const opening = new RegExp(`<(?:\\w{1,20}:)?${name}(?=[\\s/>])`, 'g');
  const closing = new RegExp(`</(?:\\w{1,20}:)?${name}>`, 'g');
  for (let found = opening.exec(text); found; found = opening.exec(text)) {
    const begun = found.index + found[0].length;
    const end = text.indexOf('>', begun);
    if (end < 0 || end - begun > LONGEST_TAG) throw new UnreadableTable('not-saved-as-text');
    const isEmpty = text[end - 1] === '/';
    const attributes = text.slice(begun, isEmpty ? end - 1 : end);
    closing.lastIndex = end;
    const closed = isEmpty ? null : closing.exec(text);
    if (!isEmpty && !closed) throw new UnreadableTable('not-saved-as-text');
    const content = closed ? text.slice(end + 1, closed.index) : '';
    const until = closed ? closed.index + closed[0].length : end + 1;
    yield { attributes, content, from: found.index, until };
    opening.lastIndex = until;
  }
}

function contentOf(content: string, name: string): string | null {
  for (const element of elements(content, name)) return element.content;
  return null;
}

function attributeOf(attributes: string, name: string): string | null {
  const value = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1];
  return value === undefined ? null : decoded(value);
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(text: string): string {
  return text
    .replace(
      /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w+));/g,
      (whole, hex?: string, decimal?: string, name?: string) => {
        if (name !== undefined) return entities[name] ?? whole;
        const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
      },
    )
    .replace(/_x([0-9A-F]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
