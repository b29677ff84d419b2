import { ticketCode } from '#queue/ticket-code.ts';
import type { Instant } from '#queue/working-day.ts';
import { signOf } from '#words/signs.ts';
import { sheetWords } from '#words/slip.ts';
import type { Measure } from './fonts.ts';
import { DOTS_PER_MM, papers } from './papers.ts';
import { A4, a4Pdf, drawBands, type PdfPage, POINTS_PER_MM } from './pdf-page.ts';
import { plainText } from './plain-text.ts';
import { plateBand } from './plate-band.ts';
import { wrapWords } from './wrap-words.ts';

export interface Roll {
  readonly letter: string;
  /** First and last number, both on the sheet. */
  readonly from: number;
  readonly to: number;
  readonly officeName: string;
  readonly fieldName: string;
}

const COLUMNS = 4;
const ROWS = 8;
const HEADER = 14;
const BOTTOM = 5;
const SIDE = 5;
const CELL = { width: (A4.width - 2 * SIDE) / COLUMNS, height: (A4.height - HEADER - BOTTOM) / ROWS };
/** A letter with as many numbers lasts an office for weeks, and the file stays small. */
const MOST = 2000;

/**
 * Numbers printed beforehand, for days when the ticket printer or the power is gone: cut, laid in order, and handed
 * out one by one. Each has room for the hour, without which a clerk cannot enter it afterwards, and for the number
 * that is written by hand should the printed one be taken already.
 * @throws RangeError when the numbers do not run from 1 or more upwards, or are more than 2000
 */
export function rollSheet(roll: Roll, measure: Measure, madeAt: Instant): Promise<Buffer> {
  const { letter, from, to } = roll;
  if (!Number.isSafeInteger(from) || !Number.isSafeInteger(to) || from < 1 || to < from) {
    throw new RangeError(`Numbers run upwards from 1, not from ${String(from)} to ${String(to)}`);
  }
  if (to - from >= MOST) throw new RangeError(`At most ${String(MOST)} numbers`);
  const perPage = COLUMNS * ROWS;
  const pages = Math.ceil((to - from + 1) / perPage);
  const title = sheetWords.roll(ticketCode(letter, from), ticketCode(letter, to));

  return a4Pdf({ title, madeAt }, (page) => {
    for (let number = from; number <= to; number += 1) {
      const at = number - from;
      const place = at % perPage;
      if (place === 0) {
        if (at > 0) page.addPage();
        header(page, roll, measure, [at / perPage + 1, pages]);
      }
      const x = SIDE + (place % COLUMNS) * CELL.width;
      const y = HEADER + Math.floor(place / COLUMNS) * CELL.height;
      cell(page, roll, number, measure, { x, y });
    }
  });
}

function header(page: PdfPage, roll: Roll, measure: Measure, [number, of]: readonly [number, number]): void {
  const first = roll.from + (number - 1) * COLUMNS * ROWS;
  const last = Math.min(roll.to, first + COLUMNS * ROWS - 1);
  const codes = sheetWords.roll(ticketCode(roll.letter, first), ticketCode(roll.letter, last));
  const sign = signOf(roll.letter)?.say ?? '';
  const who = [plainText(roll.fieldName), sign === '' ? '' : `${roll.letter} ${sign}`];
  const size = 24;
  const right = `${codes}, ${sheetWords.page(number, of)}`;
  const paperWidth = Math.floor((A4.width - 2 * SIDE) * DOTS_PER_MM);
  const room = paperWidth - measure(right, 'words-600', size) - 40;
  const [left = ''] = wrapWords(
    [plainText(roll.officeName), ...who].filter((text) => text !== '').join(', '),
    (line) => measure(line, 'words-700', size) <= room,
    1,
  );
  const line = { kind: 'line', baseline: 44, size, ink: 'black' } as const;
  drawBands(
    page,
    [
      {
        height: 60,
        marks: [
          { ...line, x: 0, align: 'left', runs: [{ text: left, face: 'words-700' }] },
          { ...line, x: paperWidth, align: 'right', runs: [{ text: right, face: 'words-600' }] },
        ],
      },
    ],
    { x: SIDE, y: 4, scale: 1 },
  );
}

function cell(
  page: PdfPage,
  roll: Roll,
  number: number,
  measure: Measure,
  { x, y }: { readonly x: number; readonly y: number },
): void {
  page.save().scale(POINTS_PER_MM).lineWidth(0.12).strokeColor('#777').dash(1, { space: 1 });
  page.rect(x, y, CELL.width, CELL.height).stroke().undash().restore();

  const paper = papers['58mm'];
  const plate = plateBand(plainText(roll.letter).slice(0, 2), ticketCode('', number), [], paper, measure);
  const scale = (CELL.width - 2) / (paper.width / DOTS_PER_MM);
  const size = 24;
  const text = (words: string, at: number, baseline: number) => ({
    kind: 'line' as const,
    x: at,
    baseline,
    size,
    align: 'left' as const,
    ink: 'black' as const,
    runs: [{ text: words, face: 'words-600' as const }],
  });
  const blank = (words: string, baseline: number) => {
    const start = paper.margin + Math.ceil(measure(words, 'words-600', size)) + 10;
    const width = paper.width - paper.margin - start;
    return [
      text(words, paper.margin, baseline),
      { kind: 'box' as const, x: start, y: baseline + 2, width, height: 2, ink: 'black' as const },
    ];
  };
  const below = {
    height: 110,
    marks: [...blank(sheetWords.takenAt, 44), ...blank(sheetWords.handwritten, 98)],
  };
  drawBands(page, [plate, below], { x: x + 1, y: y + 2.2, scale });
}
