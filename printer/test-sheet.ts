import { Column } from './column.ts';
import { draw } from './drawn-slip.ts';
import { EscposJob } from './escpos-job.ts';
import type { Measure } from './fonts.ts';
import { papers } from './papers.ts';
import type { Profile } from './profile.ts';
import type { Raster } from './raster.ts';
import type { Band } from './receipt.ts';

/** What a line of the sheet proves when it reads right: the values to put into the profile. */
export type Finding =
  | { readonly way: 'drawn'; readonly raster: Profile['raster'] }
  | { readonly way: 'stored' }
  | { readonly way: 'text'; readonly codePage: NonNullable<Profile['codePage']> };

/** The sentence of every line, behind its letter. */
export const testSentence = 'Ủy ban nhân dân phường: Hỗ trợ, chứng thực, đất đai 0123';

/**
 * Line by line, best first. Numbers of tables are each maker's own: 27 Zjiang, Netum and Xprinter; 30 and 31 Epson and
 * Citizen; 35 Rongta; 49 and 50 Bixolon for TCVN3; 52 Epson, 94 clones and 41 Bixolon for Windows-1258; nobody is known
 * to publish VISCII, and those that have it in place of TCVN3 use the same numbers.
 */
export const testLines: readonly (Finding & { readonly letter: string })[] = [
  { letter: 'A', way: 'drawn', raster: 'gs-v-0' },
  { letter: 'B', way: 'drawn', raster: 'esc-star' },
  { letter: 'C', way: 'stored' },
  ...table('D', 'tcvn3', 27),
  ...table('E', 'tcvn3', 30),
  ...table('F', 'tcvn3', 31),
  ...table('G', 'tcvn3', 35),
  ...table('H', 'tcvn3', 49),
  ...table('I', 'tcvn3', 50),
  ...table('J', 'windows1258', 52),
  ...table('K', 'windows1258', 94),
  ...table('L', 'windows1258', 41),
  ...table('M', 'viscii', 27),
  ...table('N', 'viscii', 30),
];

function table(letter: string, encoding: NonNullable<Profile['codePage']>['encoding'], number: number) {
  return [{ letter, way: 'text', codePage: { encoding, number } }] as const;
}

/** What a line means, or null when the sheet has no such line. */
export function findingOf(letter: string): Finding | null {
  const line = testLines.find((one) => one.letter === letter.toUpperCase());
  if (!line) return null;
  const { letter: _, ...finding } = line;
  return finding;
}

/**
 * One job with all lines, each behind its letter, for a person to say which read right. A printer that does not know a
 * command prints rubbish on its line; the graphics come last, because an unknown `FS q` spoils what follows.
 * It stores one picture, and so takes the place of what was stored: forget the printer's hash after it.
 * @param drawBand as in `draw-band`, with its fonts.
 */
export function testSheet(
  profile: Profile,
  measure: Measure,
  drawBand: (band: Band, width: number) => Raster,
): readonly Uint8Array[] {
  const job = new EscposJob(profile);
  for (const line of testLines.filter((one) => one.way === 'text')) {
    job.table(line.codePage);
    job.text(`${line.letter}. ${testSentence}`);
    job.newLine();
    job.endPiece();
  }
  const paper = papers[profile.paper];
  const sentence = (letter: string) => {
    const column = new Column(paper, measure);
    column.addText(`${letter}. ${testSentence}`, paper.foot);
    return drawBand(column.band(), paper.width);
  };
  job.countInDots();
  for (const { letter, raster } of testLines.filter((one) => one.way === 'drawn')) {
    draw(job, [sentence(letter)], { raster, bandRows: profile.bandRows });
  }
  const stored = testLines.filter((one) => one.way === 'stored').map(({ letter }) => sentence(letter));
  job.store(stored);
  for (const at of stored.keys()) job.stored(at + 1);
  return job.end();
}
