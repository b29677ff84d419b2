import type { Procedure } from '#protocol/catalogue.ts';

/** The columns as our own import knows them again, and what stands in them. */
const columns: readonly (readonly [title: string, cell: (procedure: Procedure) => string | null])[] = [
  ['Mã thủ tục', ({ code }) => code],
  ['Tên thủ tục', ({ name }) => name],
  ['Lĩnh vực', ({ area }) => area],
  ['Thời hạn giải quyết', ({ timeLimit }) => timeLimit],
  ['Phí, lệ phí', ({ fee }) => fee],
  ['Thành phần hồ sơ', ({ documents }) => documents?.join('\n') ?? null],
  ['Cách thức nộp', ({ filing }) => filing],
  ['Căn cứ', ({ basis }) => basis],
];

/**
 * The procedures in force as a table for spreadsheets and the ward's portal: UTF-8 with its mark, by which Excel reads
 * the letters right, and no cell that a spreadsheet would reckon with.
 */
export function catalogueCsv(procedures: readonly Procedure[]): string {
  const rows = [
    columns.map(([title]) => title),
    ...procedures.map((procedure) => columns.map(([, cell]) => safe(cell(procedure) ?? ''))),
  ];
  return `\uFEFF${rows.map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`;
}

/** Spreadsheets reckon with what begins like this (OWASP, “CSV Injection”); a mark before it makes it text. */
function safe(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}
