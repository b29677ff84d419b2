import { ticketCode } from '#queue/ticket-code.ts';
import { slipWords } from '#words/slip.ts';
import { draw } from './drawn-slip.ts';
import { EscposJob } from './escpos-job.ts';
import { papers } from './papers.ts';
import type { Profile } from '#protocol/profile.ts';
import type { Raster } from './raster.ts';
import { slipFigures } from './slip-figures.ts';
import type { SlipSettings } from './slip-settings.ts';
import type { Slip } from './slip.ts';
import { columnTabs, partName, type StoredParts } from './stored-parts.ts';
import { LETTER_DOTS, writeLines, writeNumber } from './write-letters.ts';

/** What travels with a slip as dots. */
export interface DotsOnTheWay {
  /** A procedure's name or a note to it, as wide as the paper. */
  readonly text: (text: string) => Raster;
  readonly code: Raster | null;
}

/**
 * A slip of which only the figures travel: its words stand in the printer's memory. A procedure's name and the note to
 * it travel as text where a table of letters is known, else as dots; so does the code of an office that has switched it
 * on, which costs a second or two on a slow line. Null when the stored words cannot say what this slip says (another office or field,
 * other counters, a checklist, large type): it is drawn then.
 */
export function storedSlip(
  slip: Slip,
  profile: Profile,
  settings: SlipSettings,
  parts: StoredParts,
  dots: DotsOnTheWay,
): readonly Uint8Array[] | null {
  if (!isStored(slip, profile, parts) || settings.type === 'large' || hasChecklist(slip, settings))
    return null;
  const { language } = slip;
  const { lines } = settings;
  const job = new EscposJob(profile);
  const put = (name: string) => job.stored(parts.numbers.get(name) ?? 0);
  put(partName.office);
  writeNumber(job, ticketCode(slip.letter, slip.number), papers[profile.paper].width);
  if (slip.priority || slip.reprint) put(partName.tags(language, slip.priority, slip.reprint));
  put(partName.field(language, slip.letter));
  if (lines.procedure && slip.procedureName !== undefined) writeText(job, slip.procedureName, profile, dots);
  if (slip.sameDayUntil !== undefined) {
    writeText(job, slipWords[language].sameDayOver(slip.sameDayUntil), profile, dots);
  }
  writeFigures(job, slip, profile, settings, put);
  if (lines.keep || settings.ownLines.length > 0) put(partName.foot(language));
  if (dots.code) {
    put(partName.follow(language));
    drawDots(job, dots.code, profile);
  }
  return job.end();
}

/** The figures, each below the heading that the printer keeps. */
function writeFigures(
  job: EscposJob,
  slip: Slip,
  profile: Profile,
  { lines }: SlipSettings,
  put: (name: string) => void,
): void {
  const { time, date, ...figures } = slipFigures(slip);
  const ahead = lines.ahead ? figures.ahead : '';
  const expectedWait = lines.expectedWait ? figures.expectedWait : '';
  const isNarrow = profile.paper === '58mm';
  if (ahead !== '' || expectedWait !== '' || (lines.takenAt && !isNarrow)) {
    put(partName.headings(slip.language, slip.expectedWait !== undefined));
  }
  job.size(1, 2);
  job.text(ahead);
  if (expectedWait !== '' || (lines.takenAt && !isNarrow)) {
    tabTo(job, ahead.length, columnTabs.ahead, columnTabs.expectedWait);
  }
  job.text(expectedWait);
  if (lines.takenAt && isNarrow) {
    if (ahead !== '' || expectedWait !== '') job.newLine();
    put(partName.takenAt(slip.language));
  } else if (lines.takenAt) tabTo(job, expectedWait.length, columnTabs.expectedWait, columnTabs.takenAt);
  if (lines.takenAt) {
    job.text(time);
    job.spaces(1);
    job.text(date);
  }
  if (lines.takenAt || ahead !== '' || expectedWait !== '') job.newLine();
}

function writeText(job: EscposJob, text: string, profile: Profile, dots: DotsOnTheWay): void {
  if (profile.codePage) {
    job.table(profile.codePage);
    job.size(1, 1);
    writeLines(job, text, 3, Math.floor(papers[profile.paper].width / LETTER_DOTS));
    return;
  }
  drawDots(job, dots.text(text), profile);
}

function drawDots(job: EscposJob, picture: Raster, profile: Profile): void {
  job.countInDots();
  job.endPiece();
  draw(job, [picture], profile);
}

/** Stops stand eight letters apart; a figure that reaches past one needs fewer of them. */
function tabTo(job: EscposJob, length: number, from: number, to: number): void {
  for (let stop = from + Math.floor(length / 8); stop < to; stop += 1) job.tab();
}

function isStored(slip: Slip, profile: Profile, { place, paper }: StoredParts): boolean {
  const field = place.fields.find(({ letter }) => letter === slip.letter);
  return (
    paper === profile.paper &&
    place.officeName === slip.officeName &&
    place.deskName === slip.deskName &&
    field?.name === slip.fieldName &&
    field.counters.join() === slip.counters.join()
  );
}

/** Whether this ticket's paper says what to bring: a text of its own for every procedure. */
function hasChecklist(slip: Slip, settings: SlipSettings): boolean {
  return settings.checklist === 'always' && slip.checklist !== undefined;
}
