import { ticketCode } from '#queue/ticket-code.ts';
import { slipWords } from '#words/slip.ts';
import { draw } from './drawn-slip.ts';
import { EscposJob } from './escpos-job.ts';
import type { ChecklistSlip } from './lay-checklist.ts';
import { papers } from './papers.ts';
import type { Profile } from '#protocol/profile.ts';
import type { Raster } from './raster.ts';
import { slipFigures } from './slip-figures.ts';
import type { Slip } from './slip.ts';
import { type SlipSettings, usualSlipSettings } from './slip-settings.ts';
import { textChecklist } from './text-checklist.ts';
import { LETTER_DOTS, writeLines, writeNumber } from './write-letters.ts';

/** What no printer has letters for, as dots, each as wide as the paper or less. */
export interface SlipPictures {
  readonly logo: Raster | null;
  readonly code: Raster | null;
}

/**
 * A slip in the printer's own letters, written in the table that the test sheet found; without one, in ASCII. It says
 * what the drawn slip says, save the letter's sign; logo and code travel as dots.
 */
export function textSlip(
  slip: Slip,
  profile: Profile,
  settings: SlipSettings = usualSlipSettings,
  pictures: SlipPictures = { logo: null, code: null },
): readonly Uint8Array[] {
  const words = slipWords[slip.language];
  const { lines } = settings;
  const { width } = papers[profile.paper];
  const room = Math.floor(width / LETTER_DOTS);
  const { time, date } = slipFigures(slip);
  const job = new EscposJob(profile);
  const write = (text: string, most = 2, letters = room) => writeLines(job, text, most, letters);
  const checklist = settings.checklist === 'always' ? slip.checklist : undefined;

  writeHead(job, slip, profile, pictures.logo);
  writeNumber(job, ticketCode(slip.letter, slip.number), width);
  // Twice as large, for what is read from an arm's length.
  job.size(2, 2);
  const tags = [...(slip.priority ? [words.priority] : []), ...(slip.reprint ? [words.reprint] : [])];
  for (const tag of tags) write(`* ${tag} *`, 1, Math.floor(room / 2));
  if (lines.field) write(slip.fieldName, 2, Math.floor(room / 2));
  job.size(1, bodyHeight(settings));
  if (lines.procedure && !checklist && slip.procedureName !== undefined) write(slip.procedureName, 3);
  if (slip.sameDayUntil !== undefined) write(words.sameDayOver(slip.sameDayUntil));
  if (lines.counters && slip.counters.length > 0) write(words.counters(slip.counters));
  if (lines.ahead) write(words.ahead(slip.ahead));
  if (lines.expectedWait && slip.expectedWait) {
    write(words.expectedWait(slip.expectedWait.from, slip.expectedWait.to));
  }
  if (lines.takenAt) write(words.takenAt(time, date));
  if (lines.keep) write(words.keep);
  for (const line of settings.ownLines) write(line);
  if (pictures.code) {
    write(words.follow);
    put(job, pictures.code, profile);
  }
  if (checklist) textChecklist(job, { ...slip, checklist }, room);
  return job.end();
}

/** The paper that only says what to bring, in the printer's own letters. */
export function textChecklistPaper(
  slip: ChecklistSlip,
  profile: Profile,
  settings: SlipSettings,
  logo: Raster | null,
): readonly Uint8Array[] {
  const room = Math.floor(papers[profile.paper].width / LETTER_DOTS);
  const job = new EscposJob(profile);
  writeHead(job, slip, profile, logo);
  job.size(1, 2);
  const { title } = slipWords[slip.language].checklist;
  writeLines(job, `${title} - ${ticketCode(slip.letter, slip.number)}`, 2, room);
  job.size(1, bodyHeight(settings));
  textChecklist(job, slip, room);
  return job.end();
}

function writeHead(job: EscposJob, slip: Slip, profile: Profile, logo: Raster | null): void {
  const room = Math.floor(papers[profile.paper].width / LETTER_DOTS);
  if (logo) put(job, logo, profile);
  job.table(profile.codePage);
  const identity = `${slip.officeName} - ${slip.deskName}`;
  const names = identity.length <= room ? [identity] : [slip.officeName, slip.deskName];
  for (const name of names) writeLines(job, name, 2, room);
}

/** Letters of the printer grow by whole steps; twice as wide they would need twice the paper. */
function bodyHeight({ type }: SlipSettings): number {
  return type === 'large' ? 2 : 1;
}

/** Dots among letters. */
function put(job: EscposJob, picture: Raster, profile: Profile): void {
  job.countInDots();
  job.endPiece();
  draw(job, [picture], profile);
}
