import { slipWords } from '#words/slip.ts';
import { MOST_DOCUMENTS } from './checklist-band.ts';
import type { EscposJob } from './escpos-job.ts';
import type { ChecklistSlip } from './lay-checklist.ts';
import { plainText } from './plain-text.ts';
import { writeLines } from './write-letters.ts';

const MOST_LINES = 12;

/** What `checklistBand` draws, written in the printer's own letters at the size that is set. */
export function textChecklist(job: EscposJob, slip: ChecklistSlip, letters: number): void {
  const words = slipWords[slip.language].checklist;
  const { documents, fee, timeLimit, basis } = slip.checklist;
  const write = (text: string) => writeLines(job, plainText(text), MOST_LINES, letters);
  const fact = (label: string, value: string | null) => {
    const text = plainText(value ?? '');
    write(`${label}: ${text === '' ? words.unknown : text}`);
  };
  write('-'.repeat(letters));
  write(slip.procedureName ?? slip.fieldName);
  const known = (documents ?? []).map(plainText).filter((document) => document !== '');
  if (known.length === 0) fact(words.documents, null);
  else {
    write(`${words.documents}:`);
    for (const [at, document] of known.slice(0, MOST_DOCUMENTS).entries()) write(`${at + 1}. ${document}`);
    if (known.length > MOST_DOCUMENTS) write(words.more(known.length - MOST_DOCUMENTS));
  }
  fact(words.fee, fee);
  fact(words.timeLimit, timeLimit);
  fact(words.basis, basis);
}
