import type { EscposJob } from './escpos-job.ts';
import { wrapWords } from './wrap-words.ts';

/** Width of the printer's own letters in dots (font A). */
export const LETTER_DOTS = 12;
const LARGEST = 8;

/** The number alone on its line, as large as the paper allows; leaves that size set. */
export function writeNumber(job: EscposJob, code: string, headDots: number): void {
  const wide = Math.max(1, Math.min(LARGEST, Math.floor(headDots / LETTER_DOTS / code.length)));
  const room = Math.floor(headDots / (LETTER_DOTS * wide));
  job.size(wide, LARGEST);
  job.spaces(Math.floor((room - code.length) / 2));
  job.text(code);
  job.newLine();
}

/** A text in at most so many lines of so many letters. */
export function writeLines(job: EscposJob, text: string, most: number, letters: number): void {
  for (const line of wrapWords(text.normalize('NFC'), (part) => Array.from(part).length <= letters, most)) {
    job.text(line);
    job.newLine();
  }
}
