import type { Instant } from '#queue/working-day.ts';
import { sheetWords } from '#words/slip.ts';
import type { Measure } from './fonts.ts';
import { laySlip, TICKET_BANDS } from './lay-slip.ts';
import { readLogo } from './logo.ts';
import { DOTS_PER_MM, papers } from './papers.ts';
import { A4, a4Pdf, drawBands, type PdfPage, POINTS_PER_MM } from './pdf-page.ts';
import type { Band, Receipt } from './receipt.ts';
import type { Slip } from './slip.ts';
import { type SlipSettings, usualSlipSettings } from './slip-settings.ts';

const COLUMNS = 2;
const ROWS = 4;
const CELL = { width: A4.width / COLUMNS, height: A4.height / ROWS };
/** What a place holds, with some white for the scissors. */
const MOST_HIGH = CELL.height - 8;

/**
 * Tickets on A4, for an office that has only an ordinary printer: eight to a page, with marks to cut along. They
 * are the slips of the ticket printer in their true size; a checklist takes the following place, and what is still
 * longer than its place is made smaller.
 * @param madeAt what the file says of its age
 */
export function ticketSheet(
  slips: readonly Slip[],
  measure: Measure,
  madeAt: Instant,
  settings: SlipSettings = usualSlipSettings,
): Promise<Buffer> {
  const logo = settings.logo === null ? null : readLogo(Buffer.from(settings.logo, 'base64'));
  const picture = logo?.ok ? logo.picture : null;
  return a4Pdf({ title: sheetWords.tickets, madeAt }, (page) => {
    const receipts = slips.map((slip) => laySlip(slip, papers['80mm'], measure, settings, picture));
    const pieces = receipts.flatMap(piecesOf);
    for (const [at, { bands, width }] of pieces.entries()) {
      const place = at % (COLUMNS * ROWS);
      if (place === 0 && at > 0) page.addPage();
      if (place === 0) cutMarks(page);
      const wide = width / DOTS_PER_MM;
      const high = heightOf(bands);
      const scale = Math.min(1, MOST_HIGH / high);
      const x = (place % COLUMNS) * CELL.width + (CELL.width - wide * scale) / 2;
      const y = Math.floor(place / COLUMNS) * CELL.height + (CELL.height - high * scale) / 2;
      drawBands(page, bands, { x, y, scale });
    }
  });
}

/** Ticket and checklist apart, where one place does not hold both. */
function piecesOf(receipt: Receipt): Receipt[] {
  if (heightOf(receipt.bands) <= MOST_HIGH) return [receipt];
  const [ticket, checklist] = [receipt.bands.slice(0, TICKET_BANDS), receipt.bands.slice(TICKET_BANDS)];
  return [{ ...receipt, bands: ticket }, ...(checklist.length > 0 ? [{ ...receipt, bands: checklist }] : [])];
}

/** In millimetres. */
function heightOf(bands: readonly Band[]): number {
  return bands.reduce((sum, band) => sum + band.height, 0) / DOTS_PER_MM;
}

/** Short lines where cuts begin and crosses where they meet. */
function cutMarks(page: PdfPage): void {
  const arm = 3;
  page.save().scale(POINTS_PER_MM).lineWidth(0.12).strokeColor('#777');
  for (let row = 0; row <= ROWS; row += 1) {
    for (let column = 0; column <= COLUMNS; column += 1) {
      const [x, y] = [CELL.width * column, CELL.height * row];
      const across = column === 0 || column === COLUMNS ? 3 * arm : arm;
      const down = row === 0 || row === ROWS ? 3 * arm : arm;
      if (row > 0 && row < ROWS) page.moveTo(x - across, y).lineTo(x + across, y);
      if (column > 0 && column < COLUMNS) page.moveTo(x, y - down).lineTo(x, y + down);
    }
  }
  page.stroke().restore();
}
