import { Column } from './column.ts';
import { draw } from './drawn-slip.ts';
import { EscposJob } from './escpos-job.ts';
import type { Measure } from './fonts.ts';
import { papers } from './papers.ts';
import type { Encoding, Profile } from '#protocol/profile.ts';
import type { Raster } from './raster.ts';
import type { Band } from './receipt.ts';
import { LETTER_DOTS, writeLines } from './write-letters.ts';

/** What a line of the sheet proves when it reads right: the values to put into the profile. */
export type Finding =
  | { readonly way: 'drawn'; readonly raster: Profile['raster'] }
  | { readonly way: 'stored' }
  | { readonly way: 'text'; readonly codePage: NonNullable<Profile['codePage']> };

/** The sentence of every line, behind its letter. */
export const testSentence = 'Ủy ban nhân dân phường: Hỗ trợ, chứng thực, đất đai 0123';

/**
 * Line by line, as they are printed. Numbers of tables are each maker's own: 27 Zjiang, Netum and Xprinter; 30 and 31
 * Epson and Citizen; 35 Rongta; 49 and 50 Bixolon for TCVN3; 52 Epson, 94 clones and 41 Bixolon for Windows-1258; nobody
 * is known to publish VISCII, so it is tried where a table is only called Vietnamese.
 */
const findings: readonly Finding[] = [
  table('tcvn3', 27),
  table('tcvn3', 30),
  table('tcvn3', 31),
  table('tcvn3', 35),
  table('tcvn3', 49),
  table('tcvn3', 50),
  table('windows1258', 52),
  table('windows1258', 94),
  table('windows1258', 41),
  table('viscii', 27),
  table('viscii', 30),
  { way: 'drawn', raster: 'gs-v-0' },
  { way: 'drawn', raster: 'esc-star' },
  { way: 'stored' },
];

/** The lines of the sheet, each with its letter, A first. */
export const testLines: readonly (Finding & { readonly letter: string })[] = findings.map((finding, at) => ({
  ...finding,
  letter: String.fromCharCode('A'.charCodeAt(0) + at),
}));

function table(encoding: Encoding, number: number): Finding {
  return { way: 'text', codePage: { encoding, number } };
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
  const paper = papers[profile.paper];
  const job = new EscposJob(profile);
  for (const line of testLines.filter((one) => one.way === 'text')) {
    job.table(line.codePage);
    writeLines(job, `${line.letter}. ${testSentence}`, 3, Math.floor(paper.width / LETTER_DOTS));
    job.endPiece();
  }
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
