import { ticketCode } from '#queue/ticket-code.ts';
import { EscposJob } from './escpos-job.ts';
import { papers } from './papers.ts';
import type { Profile } from './profile.ts';
import { slipFigures } from './slip-figures.ts';
import type { Slip } from './slip.ts';
import { columnTabs, partName, type StoredParts } from './stored-parts.ts';

/** Width of the printer's own letters in dots (font A). */
const LETTER_DOTS = 12;
const LARGEST = 8;

/**
 * A slip of which only the figures travel: its words stand in the printer's memory. Null when they do not say what
 * this slip says (another field, other counters, a procedure's name, anything new); it is drawn then.
 */
export function storedSlip(slip: Slip, profile: Profile, parts: StoredParts): readonly Uint8Array[] | null {
  if (!isStored(slip, profile, parts)) return null;
  const { language } = slip;
  const job = new EscposJob(profile);
  const put = (name: string) => job.stored(parts.numbers.get(name) ?? 0);
  put(partName.office);
  writeNumber(job, ticketCode(slip.letter, slip.number), papers[profile.paper].width);
  if (slip.priority || slip.reprint) put(partName.tags(language, slip.priority, slip.reprint));
  put(partName.field(language, slip.letter));
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

/** The number alone on its line, as large as the paper allows; leaves that size set. */
export function writeNumber(job: EscposJob, code: string, headDots: number): void {
  const wide = Math.max(1, Math.min(LARGEST, Math.floor(headDots / LETTER_DOTS / code.length)));
  const room = Math.floor(headDots / (LETTER_DOTS * wide));
  job.size(wide, LARGEST);
  job.spaces(Math.floor((room - code.length) / 2));
  job.text(code);
  job.newLine();
}

/** Stops stand eight letters apart; a figure that reaches past one needs fewer of them. */
function tabTo(job: EscposJob, length: number, from: number, to: number): void {
  for (let stop = from + Math.floor(length / 8); stop < to; stop += 1) job.tab();
}

/** What a slip may hold besides; a field of a slip that is not here cannot be said with stored parts. */
const sayable = new Set([
  'slipId',
  'letter',
  'number',
  'priority',
  'reprint',
  'officeName',
  'deskName',
  'fieldName',
  'ahead',
  'counters',
  'expectedWait',
  'takenAt',
  'language',
]);

function isStored(slip: Slip, profile: Profile, { place, paper }: StoredParts): boolean {
  const field = place.fields.find(({ letter }) => letter === slip.letter);
  return (
    paper === profile.paper &&
    place.officeName === slip.officeName &&
    place.deskName === slip.deskName &&
    field?.name === slip.fieldName &&
    field.counters.join() === slip.counters.join() &&
    Object.entries(slip).every(([name, value]) => sayable.has(name) || value === undefined)
  );
}
