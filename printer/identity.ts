import type { Column } from './column.ts';
import type { Paper } from './papers.ts';
import { plainText } from './plain-text.ts';
import type { Raster } from './raster.ts';
import type { Slip } from './slip.ts';

/** Office and desk on one line where both fit, else below each other, and so beside a logo. */
export function writeIdentity(
  column: Column,
  { officeName, deskName }: Pick<Slip, 'officeName' | 'deskName'>,
  paper: Paper,
  logo: Raster | null,
): void {
  const office = plainText(officeName);
  const desk = plainText(deskName);
  column.addSpace(2);
  const words = 2 * paper.identity.leading;
  if (logo) {
    column.addBeside(logo, 14);
    column.addSpace(Math.max(0, Math.floor((logo.height - words) / 2)));
  }
  const paired =
    !logo &&
    column.addPair({ text: office, face: 'words-700' }, { text: desk, face: 'words-600' }, paper.identity);
  if (!paired) {
    column.addText(office, { ...paper.identity, weight: 700 });
    column.addText(desk, paper.identity);
  }
  if (logo) column.reach(2 + logo.height + 4);
  column.addSpace(4);
}
