import PDFDocument from 'pdfkit';
import type { Instant } from '#queue/working-day.ts';
import { type Face, fontFiles } from './fonts.ts';
import { DOTS_PER_MM } from './papers.ts';
import type { Band, Mark } from './receipt.ts';

/** PDF counts in points, 72 to the inch. */
export const POINTS_PER_MM = 72 / 25.4;
/** A4, upright, in millimetres. */
export const A4 = { width: 210, height: 297 };

export type PdfPage = PDFKit.PDFDocument;

const endings: Record<Face, string> = {
  'words-600': 'BeVietnamPro_600SemiBold.ttf',
  'words-700': 'BeVietnamPro_700Bold.ttf',
  'figures-800': 'BeVietnamPro_800ExtraBold.ttf',
  'plate-800': 'bien-so-800.ttf',
};

/**
 * Makes an A4 PDF with the slip's typefaces inside, every text selectable.
 * @param draw begins with a first page and adds the others itself
 * @param madeAt what the file says of its age
 * @param keepsPages whether `draw` may go back to a page, to say how many there are
 */
export async function a4Pdf(
  {
    title,
    madeAt,
    keepsPages = false,
  }: { readonly title: string; readonly madeAt: Instant; readonly keepsPages?: boolean },
  draw: (page: PdfPage) => void,
): Promise<Buffer> {
  const made = new Date(madeAt);
  const info = { Title: title, CreationDate: made, ModDate: made };
  // The first face is named so that no font of the library's own is taken for the beginning.
  const files = fontFiles();
  const document = new PDFDocument({
    size: 'A4',
    margin: 0,
    bufferPages: keepsPages,
    info,
    lang: 'vi',
    displayTitle: true,
    font: fileOf('words-600', files),
  });
  for (const face of Object.keys(endings) as Face[]) document.registerFont(face, fileOf(face, files));
  const chunks: Buffer[] = [];
  const done = new Promise<Buffer>((resolve, reject) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => {
      resolve(Buffer.concat(chunks));
    });
    document.on('error', reject);
  });
  draw(document);
  document.end();
  return done;
}

/**
 * Draws bands below each other, their left upper corner at (x, y).
 * @param scale 1 is the size that a ticket printer gives them, 8 dots to the millimetre
 */
export function drawBands(
  page: PdfPage,
  bands: readonly Band[],
  { x, y, scale }: { readonly x: number; readonly y: number; readonly scale: number },
): void {
  page.save();
  page.translate(x * POINTS_PER_MM, y * POINTS_PER_MM);
  page.scale((scale / DOTS_PER_MM) * POINTS_PER_MM);
  for (const { height, marks } of bands) {
    for (const mark of marks) drawMark(page, mark);
    page.translate(0, height);
  }
  page.restore();
}

function drawMark(page: PdfPage, mark: Mark): void {
  switch (mark.kind) {
    case 'box':
      page.rect(mark.x, mark.y, mark.width, mark.height).fill(mark.ink);
      return;
    case 'frame': {
      const half = mark.line / 2;
      page
        .roundedRect(
          mark.x + half,
          mark.y + half,
          mark.width - mark.line,
          mark.height - mark.line,
          mark.radius - half,
        )
        .lineWidth(mark.line)
        .stroke('black');
      return;
    }
    case 'dots':
      drawDots(page, mark);
      return;
    case 'line':
      drawLine(page, mark);
  }
}

/** Row by row, neighbours as one box: a code of thirty modules is some four hundred boxes. */
function drawDots(page: PdfPage, { x, y, scale, picture }: Mark & { kind: 'dots' }): void {
  const { width, height, bits } = picture;
  const isBlack = (column: number, row: number) => {
    const at = row * width + column;
    return column < width && ((bits[at >> 3] ?? 0) & (0x80 >> (at & 7))) !== 0;
  };
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const start = column;
      while (isBlack(column, row)) column += 1;
      if (column > start) page.rect(x + start * scale, y + row * scale, (column - start) * scale, scale);
    }
  }
  page.fill('black');
}

function drawLine(page: PdfPage, line: Mark & { kind: 'line' }): void {
  page.fontSize(line.size).fillColor(line.ink);
  const options = { characterSpacing: line.tracking ?? 0 };
  const widths = line.runs.map((run) => page.font(run.face).widthOfString(run.text, options));
  let x = line.align === 'left' ? line.x : line.x - widths.reduce((sum, width) => sum + width, 0);
  for (const [at, run] of line.runs.entries()) {
    page
      .font(run.face)
      .text(run.text, x, line.baseline, { ...options, lineBreak: false, baseline: 'alphabetic' });
    x += widths[at] ?? 0;
  }
}

function fileOf(face: Face, files: readonly string[]): string {
  const file = files.find((path) => path.endsWith(endings[face]));
  if (file === undefined) throw new Error(`There is no font file for ${face}`);
  return file;
}
