import { foldText, foldWords, withoutKeyMarks } from '#screen-kit/fold-words.ts';
import { wordLikeness } from './word-likeness.ts';
import { wordsAround } from './words-around.ts';

export interface Part {
  readonly text: string;
  /** Whether it is what was typed. */
  readonly isMatch: boolean;
}

/** One letter stands at the beginning of too many words. */
const LEAST_LETTERS = 2;

/**
 * Parts a name into what was typed and what stands around it, so that a row can show why it was found. Words that
 * follow each other are one part. What was found by a synonym has no such part.
 * @param typed as it was typed, with or without marks, the last word perhaps unfinished
 * @returns the parts in order; together they are the name
 */
export function matchedParts(name: string, typed: string): readonly Part[] {
  const isUnfinished = !/\s$/.test(typed);
  const words = new Set(foldWords(name));
  const asked = foldWords(typed).map((word, at, all) => {
    const forms = [word, withoutKeyMarks(word)];
    // A word that stands there as it was typed is no slip for another one.
    const mayErr = !forms.some((form) => words.has(form));
    return {
      forms,
      isShort: word.length < LEAST_LETTERS,
      mayGoOn: isUnfinished && at === all.length - 1,
      mayErr,
    };
  });
  const isAsked = (written: string) =>
    asked.some(({ forms, isShort, ...typing }) =>
      forms.some((form) => form === written || (!isShort && wordLikeness(form, written, typing) > 0)),
    );

  const parts: Part[] = [];
  // Words stand at the odd places, what is between them at the even ones.
  name.split(/([\p{L}\p{M}\p{N}]+)/u).forEach((text, at) => {
    if (text === '') return;
    const before = parts[parts.length - 1];
    if (at % 2 === 1) parts.push({ text, isMatch: isAsked(foldText(text)) });
    else parts.push({ text, isMatch: before?.isMatch === true && text === ' ' });
  });
  return withoutStrays(joined(parts));
}

/** Neighbours of a kind become one; a space at the end of a match belongs to what follows. */
function joined(parts: readonly Part[]): readonly Part[] {
  const together: Part[] = [];
  parts.forEach((part, at) => {
    const isMatch = part.isMatch && (part.text !== ' ' || parts[at + 1]?.isMatch === true);
    const last = together[together.length - 1];
    if (last?.isMatch === isMatch) together[together.length - 1] = { text: last.text + part.text, isMatch };
    else together.push({ text: part.text, isMatch });
  });
  return together;
}

/** A word that people say around everything says nothing when it stands alone. */
function withoutStrays(parts: readonly Part[]): readonly Part[] {
  const clean = parts.map(({ text, isMatch }) => ({
    text,
    isMatch: isMatch && foldWords(text).some((word) => !wordsAround.has(word)),
  }));
  return clean.reduce<readonly Part[]>((done, part) => {
    const last = done[done.length - 1];
    if (last?.isMatch !== part.isMatch) return [...done, part];
    return [...done.slice(0, -1), { text: last.text + part.text, isMatch: part.isMatch }];
  }, []);
}
