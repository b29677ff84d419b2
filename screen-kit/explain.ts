import type { No } from '#protocol/no.ts';
import type { Language } from '#words/language.ts';
import { refusalWords } from '#words/refusals.ts';

/** Total by type: a refusal without words in either language does not compile. */
const words: Readonly<Record<Language, Readonly<Record<No | 'no-answer', string>>>> = refusalWords;

/** The sentence that tells a person why the answer is no, and what to do. */
export function explain(no: No | 'no-answer', language: Language): string {
  return words[language][no];
}
