import type { ContentPart } from '#protocol/notice-parts.ts';
import { UnreadableTable, type TableRow } from './table.ts';

/** What a column of a file means to the catalogue. */
export type Meaning = ContentPart | 'validTo';

/** How files call their columns, without marks and in small letters: our own export, the national portal, and wards. */
const names: Readonly<Record<Meaning, readonly string[]>> = {
  code: [
    'code',
    'ma',
    'ma so',
    'ma thu tuc',
    'ma tthc',
    'ma so tthc',
    'ma so thu tuc',
    'ma thu tuc hanh chinh',
  ],
  name: ['name', 'ten', 'ten thu tuc', 'ten tthc', 'ten thu tuc hanh chinh', 'thu tuc', 'thu tuc hanh chinh'],
  area: ['area', 'field', 'linh vuc', 'ten linh vuc'],
  timeLimit: ['time_limit', 'time limit', 'thoi han', 'thoi han giai quyet', 'thoi gian giai quyet'],
  fee: ['fee', 'fee_vnd', 'phi', 'le phi', 'phi, le phi', 'phi/le phi', 'phi le phi', 'muc phi'],
  documents: [
    ...['documents', 'required_documents', 'ho so', 'thanh phan ho so', 'giay to', 'giay to can co'],
    'thanh phan, so luong ho so',
  ],
  filing: ['filing', 'online_level', 'cach thuc thuc hien', 'hinh thuc nop', 'cach thuc nop', 'nop ho so'],
  validTo: ['valid_to', 'hieu luc den', 'het hieu luc', 'ngay het hieu luc'],
};

/** A column that the catalogue understands: where it stands, and how the file calls it. */
export interface Column {
  readonly at: number;
  readonly title: string;
}

export type Columns = Readonly<Partial<Record<Meaning, Column>>>;

/** What the header says. Throws `UnreadableTable` when no column holds names, or two hold the same. */
export function columnsOf(header: TableRow): Columns {
  const columns: Partial<Record<Meaning, Column>> = {};
  for (const [at, title] of header.cells.entries()) {
    const folded = fold(title);
    const meaning = (Object.keys(names) as Meaning[]).find((one) => names[one].includes(folded));
    if (!meaning) continue;
    if (columns[meaning]) throw new UnreadableTable('column-twice', title.trim());
    columns[meaning] = { at, title: title.trim() };
  }
  if (!columns.name) throw new UnreadableTable('no-name-column', header.cells.join(' · ').slice(0, 120));
  return columns;
}

function fold(title: string): string {
  return title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}
