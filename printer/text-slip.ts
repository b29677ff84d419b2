import { ticketCode } from '#queue/ticket-code.ts';
import { slipWords } from '#words/slip.ts';
import { EscposJob } from './escpos-job.ts';
import { papers } from './papers.ts';
import type { Profile } from '#protocol/profile.ts';
import { slipFigures } from './slip-figures.ts';
import type { Slip } from './slip.ts';
import { writeLines, writeNumber } from './write-letters.ts';

const LETTER_DOTS = 12;

/**
 * A slip in the printer's own letters, written in the table that the test sheet found; without one, in ASCII. It says
 * what the drawn slip says, save the letter's sign, a checklist and the address that a QR code would hold.
 */
export function textSlip(slip: Slip, profile: Profile): readonly Uint8Array[] {
  const words = slipWords[slip.language];
  const { width } = papers[profile.paper];
  const room = Math.floor(width / LETTER_DOTS);
  const { time, date } = slipFigures(slip);
  const job = new EscposJob(profile);
  const write = (text: string, most = 2, letters = room) => writeLines(job, text, most, letters);

  job.table(profile.codePage);
  const identity = `${slip.officeName} - ${slip.deskName}`;
  if (identity.length <= room) write(identity);
  else for (const name of [slip.officeName, slip.deskName]) write(name);
  writeNumber(job, ticketCode(slip.letter, slip.number), width);
  // Twice as large, for what is read from an arm's length.
  job.size(2, 2);
  const tags = [...(slip.priority ? [words.priority] : []), ...(slip.reprint ? [words.reprint] : [])];
  for (const tag of tags) write(`* ${tag} *`, 1, Math.floor(room / 2));
  write(slip.fieldName, 2, Math.floor(room / 2));
  job.size(1, 1);
  if (slip.procedureName !== undefined) write(slip.procedureName, 3);
  if (slip.counters.length > 0) write(words.counters(slip.counters));
  write(words.ahead(slip.ahead));
  if (slip.expectedWait) write(words.expectedWait(slip.expectedWait.from, slip.expectedWait.to));
  write(words.takenAt(time, date));
  write(words.keep);
  return job.end();
}
