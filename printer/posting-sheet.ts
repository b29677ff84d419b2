import type { Instant } from '#queue/working-day.ts';
import { postingSheetWords as words } from '#words/posting-sheet.ts';
import { A4, a4Pdf, type PdfPage, POINTS_PER_MM } from './pdf-page.ts';
import { plainText } from './plain-text.ts';

/** One procedure on the paper board; null is unknown, and the paper says to ask at the counter. */
export interface PostedProcedure {
  readonly code: string | null;
  readonly name: string;
  readonly timeLimit: string | null;
  readonly fee: string | null;
  readonly documents: readonly string[] | null;
  /** Small lines below the name: since when, on which notice, how to file. */
  readonly notes: readonly string[];
  /** A repealed one has a name and a day, and nothing else that anybody may rely on. */
  readonly isRepealed: boolean;
}

export interface Posting {
  readonly officeName: string;
  readonly deskName: string;
  /** Below the title: the notice with its subject, or the day. */
  readonly subtitle: string;
  readonly sections: readonly { readonly heading: string; readonly procedures: readonly PostedProcedure[] }[];
}

const SIDE = 14;
const TOP = 14;
const FOOT = 20;
const PAD = 1.6;
const WIDE = A4.width - 2 * SIDE;
/** Widths of the columns in mm; together as wide as the paper between its margins. */
const WIDTHS = [10, 62, 34, 30, 46] as const;
/** Sizes in points. */
const SIZE = 9;
const SMALL = 7.6;

interface Block {
  readonly text: string;
  readonly face: 'words-600' | 'words-700';
  readonly size: number;
}

/** The sheet for the paper board: a table over as many pages as it takes, its head on each of them. */
export function postingSheet(posting: Posting, madeAt: Instant): Promise<Buffer> {
  return a4Pdf({ title: words.title, madeAt, keepsPages: true }, (page) => {
    const pages = drawAll(page, posting);
    for (let at = 0; at < pages; at += 1) {
      page.switchToPage(at);
      drawFoot(page, words.page(at + 1, pages));
    }
  });
}

/** Draws everything but the foot of the pages, and says how many there are. */
function drawAll(page: PdfPage, posting: Posting): number {
  const bottom = A4.height - FOOT;
  let pages = 1;
  let y = drawTableHead(page, drawLetterhead(page, posting));
  const makeRoom = (needed: number) => {
    if (y + needed <= bottom) return;
    page.addPage();
    pages += 1;
    y = drawTableHead(page, TOP);
  };
  let number = 0;
  for (const { heading, procedures } of posting.sections) {
    const title: Block = { text: heading, face: 'words-700', size: SIZE + 1.5 };
    const [first] = procedures;
    const height = heightOf(page, [title], WIDE) + 2 * PAD;
    // A heading does not stay alone at the foot of a page.
    makeRoom(height + (first ? Math.min(heightOfRow(page, first), 40) : 0));
    drawBlocks(page, [title], SIDE, y + PAD, WIDE);
    y += height;
    drawRule(page, y, 0.3);
    for (const procedure of procedures) {
      number += 1;
      const most = bottom - TOP - 12;
      const row = Math.min(heightOfRow(page, procedure), most);
      makeRoom(row);
      drawRow(page, procedure, number, y, row);
      y += row;
      drawRule(page, y, 0.1);
    }
  }
  return pages;
}

function drawLetterhead(page: PdfPage, { officeName, deskName, subtitle }: Posting): number {
  let y = TOP;
  const centred = (text: string, face: Block['face'], size: number, space: number) => {
    const block = { text, face, size };
    drawBlocks(page, [block], SIDE, y, WIDE, 'center');
    y += heightOf(page, [block], WIDE) + space;
  };
  centred(officeName.toLocaleUpperCase('vi'), 'words-600', 11, 0.5);
  centred(deskName, 'words-600', 10, 3);
  centred(words.title, 'words-700', 15, 1);
  centred(subtitle, 'words-600', 10.5, 4);
  return y;
}

function drawTableHead(page: PdfPage, y: number): number {
  const titles = [
    words.columns.number,
    words.columns.name,
    words.columns.timeLimit,
    words.columns.fee,
    words.columns.documents,
  ];
  drawRule(page, y, 0.4);
  for (const [at, title] of titles.entries()) {
    drawBlocks(page, [{ text: title, face: 'words-700', size: SMALL }], leftOf(at), y + PAD, widthOf(at));
  }
  const foot = y + 7;
  drawRule(page, foot, 0.4);
  return foot;
}

function drawRow(page: PdfPage, procedure: PostedProcedure, number: number, y: number, row: number): void {
  for (const [at, blocks] of cellsOf(procedure, number).entries())
    drawBlocks(page, blocks, leftOf(at), y + PAD, widthOf(at), 'left', row - 2 * PAD);
}

function cellsOf(procedure: PostedProcedure, number: number): readonly (readonly Block[])[] {
  const { code, name, notes, isRepealed, timeLimit, fee, documents } = procedure;
  const plain = (text: string | null): Block => ({
    ...{ text: isRepealed ? '–' : (text ?? words.unknown), face: 'words-600', size: SIZE },
  });
  const title = code === null ? name : `${code}\n${name}`;
  const small = notes.map((text): Block => ({ text, face: 'words-600', size: SMALL }));
  return [
    [{ text: String(number), face: 'words-600', size: SIZE }],
    [{ text: title, face: 'words-700', size: SIZE }, ...small],
    [plain(timeLimit)],
    [plain(fee)],
    [plain(documents && documents.map((one) => `- ${one}`).join('\n'))],
  ];
}

function heightOfRow(page: PdfPage, procedure: PostedProcedure): number {
  const heights = cellsOf(procedure, 0).map((blocks, at) => heightOf(page, blocks, widthOf(at)));
  return Math.max(...heights) + 2 * PAD;
}

function drawFoot(page: PdfPage, pages: string): void {
  const y = A4.height - FOOT + 3;
  drawBlocks(page, [{ text: words.complaints, face: 'words-600', size: SMALL }], SIDE, y, WIDE - 26);
  const right = { text: pages, face: 'words-600', size: SMALL } as const;
  drawBlocks(page, [right], A4.width - SIDE - 24, y, 24, 'right');
}

const mm = (length: number): number => length * POINTS_PER_MM;
const leftOf = (column: number): number =>
  SIDE + WIDTHS.slice(0, column).reduce((sum: number, width) => sum + width, 0) + PAD / 2;
const widthOf = (column: number): number => (WIDTHS[column] ?? 0) - PAD;

/** As paper can hold it, line by line. */
function printable(text: string): string {
  return text.split('\n').map(plainText).join('\n');
}

function heightOf(page: PdfPage, blocks: readonly Block[], width: number): number {
  const heights = blocks.map(({ text, face, size }) =>
    page
      .font(face)
      .fontSize(size)
      .heightOfString(printable(text), { width: mm(width) }),
  );
  return heights.reduce((sum, height) => sum + height, 0) / POINTS_PER_MM;
}

function drawBlocks(
  page: PdfPage,
  blocks: readonly Block[],
  x: number,
  y: number,
  width: number,
  align: 'left' | 'center' | 'right' = 'left',
  /** What is higher ends with three dots: only a row that is longer than a page. */
  highest = A4.height,
): void {
  let top = mm(y);
  const bottom = top + mm(highest);
  for (const { text, face, size } of blocks) {
    const line = printable(text);
    page.font(face).fontSize(size).fillColor('black');
    const height = page.heightOfString(line, { width: mm(width) });
    // Without a height the library would begin a page of its own.
    page.text(line, mm(x), top, {
      width: mm(width),
      align,
      height: Math.min(height, bottom - top) + 1,
      ellipsis: '…',
    });
    top += height;
    if (top >= bottom) return;
  }
}

function drawRule(page: PdfPage, y: number, width: number): void {
  page
    .moveTo(mm(SIDE), mm(y))
    .lineTo(mm(SIDE + WIDE), mm(y))
    .lineWidth(mm(width))
    .stroke('black');
}
