import { ticketCode } from '#queue/ticket-code.ts';
import { draw } from './drawn-slip.ts';
import { EscposJob } from './escpos-job.ts';
import { papers } from './papers.ts';
import type { Profile } from '#protocol/profile.ts';
import type { Raster } from './raster.ts';
import { slipFigures } from './slip-figures.ts';
import type { Slip } from './slip.ts';
import { columnTabs, partName, type StoredParts } from './stored-parts.ts';
import { LETTER_DOTS, writeLines, writeNumber } from './write-letters.ts';

/**
 * A slip of which only the figures travel: its words stand in the printer's memory. A procedure's name travels as text
 * where a table of letters is known, else as dots. The address that a QR code would hold is left out, for its dots take
 * seconds on a slow line. Null when the stored words are not those of this slip (another office or field, other
 * counters, a checklist): it is drawn then.
 * @param drawName a procedure's name, as wide as the paper.
 */
export function storedSlip(
  slip: Slip,
  profile: Profile,
  parts: StoredParts,
  drawName: (name: string) => Raster,
): readonly Uint8Array[] | null {
  if (!isStored(slip, profile, parts)) return null;
  const { language } = slip;
  const job = new EscposJob(profile);
  const put = (name: string) => job.stored(parts.numbers.get(name) ?? 0);
  put(partName.office);
  writeNumber(job, ticketCode(slip.letter, slip.number), papers[profile.paper].width);
  if (slip.priority || slip.reprint) put(partName.tags(language, slip.priority, slip.reprint));
  put(partName.field(language, slip.letter));
  if (slip.procedureName !== undefined) writeName(job, slip.procedureName, profile, drawName);
  const { ahead, expectedWait, time, date } = slipFigures(slip);
  put(partName.headings(language, slip.expectedWait !== undefined));
  job.size(1, 2);
  job.text(ahead);
  tabTo(job, ahead.length, columnTabs.ahead, columnTabs.expectedWait);
  job.text(expectedWait);
  if (profile.paper === '58mm') {
    job.newLine();
    put(partName.takenAt(language));
  } else tabTo(job, expectedWait.length, columnTabs.expectedWait, columnTabs.takenAt);
  job.text(time);
  job.spaces(1);
  job.text(date);
  job.newLine();
  put(partName.foot(language));
  return job.end();
}

function writeName(job: EscposJob, name: string, profile: Profile, drawName: (name: string) => Raster): void {
  if (profile.codePage) {
    job.table(profile.codePage);
    job.size(1, 1);
    writeLines(job, name, 3, Math.floor(papers[profile.paper].width / LETTER_DOTS));
    return;
  }
  job.countInDots();
  job.endPiece();
  draw(job, [drawName(name)], profile);
}

/** Stops stand eight letters apart; a figure that reaches past one needs fewer of them. */
function tabTo(job: EscposJob, length: number, from: number, to: number): void {
  for (let stop = from + Math.floor(length / 8); stop < to; stop += 1) job.tab();
}

function isStored(slip: Slip, profile: Profile, { place, paper }: StoredParts): boolean {
  const field = place.fields.find(({ letter }) => letter === slip.letter);
  return (
    !hasChecklist(slip) &&
    paper === profile.paper &&
    place.officeName === slip.officeName &&
    place.deskName === slip.deskName &&
    field?.name === slip.fieldName &&
    field.counters.join() === slip.counters.join()
  );
}

/** Whether this ticket's paper says what to bring: a text of its own for every procedure. */
function hasChecklist(slip: Slip): boolean {
  return slip.checklist !== undefined;
}
