import type { Procedure } from '#protocol/catalogue.ts';
import { foldText, foldWords, withoutKeyMarks } from '#screen-kit/fold-words.ts';
import synonyms from './synonyms.json' with { type: 'json' };
import { wordLikeness } from './word-likeness.ts';
import { wordsAround } from './words-around.ts';

/** Shorter searches say nothing yet. */
const LEAST_LETTERS = 2;
/** Of what is asked for, so much must stand in a name; the rest may be words around it. */
const LEAST_SHARE = 0.62;
/**
 * A phrase that was typed whole comes first, also with words that people say around it; then a name in which all that
 * was typed stands together, a phrase that begins so, a name with all of the words, a phrase that covers only some.
 */
const PHRASE_WHOLE = 4_000;
const PHRASE_AND_AROUND = 3_000;
const NAME_TOGETHER = 2_500;
const PHRASE_BEGUN = 2_000;
const ALL_WORDS = 1_500;
const PHRASE_INSIDE = 1_000;
/** A beginning of fewer letters stands in too many names to count as a word of them. */
const LEAST_BEGUN = 3;
/** A step down the list that a phrase leads to weighs less than any step between two kinds of hit. */
const PER_PLACE = 10;

interface Indexed {
  readonly procedure: Procedure;
  readonly words: readonly string[];
  readonly text: string;
}

/** How like a typed word is to a written one; only the last word may be unfinished. */
type Likeness = (typed: string, written: string, isLast: boolean) => number;

interface Phrase {
  readonly words: readonly string[];
  /** Where it leads, the likeliest first. */
  readonly to: readonly Indexed[];
}

/**
 * Makes the search of a catalogue. What it finds stands in the catalogue: a synonym that leads to a procedure which is
 * not posted leads nowhere.
 * @returns a function from everyday words, with or without marks, finished or not, to procedures, the likeliest first;
 *   nothing when nothing is like them
 */
export function searchOf(procedures: readonly Procedure[]): (typed: string) => readonly Procedure[] {
  const all = procedures.map<Indexed>((procedure) => {
    const text = foldText(procedure.name);
    return { procedure, text, words: text.split(' ') };
  });
  const phrases = synonyms.flatMap<Phrase>(({ says, leadsTo }) => {
    const to = leadsTo.flatMap((wanted) => all.filter((one) => isMeant(one.procedure, wanted)).slice(0, 1));
    return to.length === 0 ? [] : says.map((said) => ({ words: said.split(' '), to }));
  });
  const named = countIn(all.map(({ words }) => words));
  const known = new Set([...named.keys(), ...phrases.flatMap(({ words }) => words)]);
  const weigh = (word: string) =>
    wordsAround.has(word) ? 0.1 : Math.log(1 + all.length / (named.get(word) ?? 0.5));

  return (typed) => {
    if (foldText(typed).length < LEAST_LETTERS) return [];
    const isUnfinished = !/\s$/.test(typed);
    const asked = foldWords(typed).flatMap((word) => readWord(word, known, isUnfinished));
    // A word that there is was meant as it stands: "chat" is no slip for "chet" where something else is called so.
    const likeness: Likeness = (word, written, isLast) =>
      wordLikeness(word, written, { mayGoOn: isUnfinished && isLast, mayErr: !known.has(word) });
    const scores = new Map<Indexed, number>();
    const raise = (one: Indexed, score: number) => scores.set(one, Math.max(scores.get(one) ?? 0, score));

    for (const phrase of phrases) {
      const score = phraseScore(phrase.words, asked, likeness);
      if (score > 0) phrase.to.forEach((one, place) => raise(one, score - place * PER_PLACE));
    }
    for (const one of all) {
      const score = nameScore(one, asked, likeness, weigh);
      if (score > 0) raise(one, score);
    }
    return Array.from(scores)
      .sort(([, one], [, other]) => other - one)
      .map(([{ procedure }]) => procedure);
  };
}

/** A procedure is meant by its code; where the source gives none, by the beginning of its name. */
function isMeant({ code, name }: Procedure, wanted: string): boolean {
  return code === wanted || (code === null && name.startsWith(wanted));
}

/** In how many texts each word stands. */
function countIn(texts: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const words of texts) {
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** A typed word as the known words it stands for: without a keyboard's leftovers, parted where a space was forgotten. */
function readWord(word: string, known: ReadonlySet<string>, isUnfinished: boolean): readonly string[] {
  if (known.has(word)) return [word];
  const bare = withoutKeyMarks(word);
  if (known.has(bare)) return [bare];
  const parted = [word, bare].flatMap((joined) => partsOf(joined, known)).slice(0, 2);
  if (parted.length > 0) return parted;
  // Of a word that is still being typed, the letters count as they are.
  return [isUnfinished || bare === '' ? word : bare];
}

/** Two known words that were typed as one; of single letters only y is a word by itself ("sao y"). */
function partsOf(joined: string, known: ReadonlySet<string>): readonly string[] {
  for (let at = 2; at < joined.length; at += 1) {
    const [first, second] = [joined.slice(0, at), joined.slice(at)];
    if ((second.length > 1 || second === 'y') && known.has(first) && known.has(second))
      return [first, second];
  }
  return [];
}

/** How like the whole of a phrase is to what was asked; 0 when it is not. */
function phraseScore(phrase: readonly string[], asked: readonly string[], likeness: Likeness): number {
  const isLonger = phrase.length > asked.length;
  const compared = isLonger ? phrase.slice(0, asked.length) : phrase;
  let best = 0;
  for (let from = 0; from + compared.length <= asked.length; from += 1) {
    let sum = 0;
    const isLike = compared.every((word, at) => {
      const like = likeness(asked[from + at] ?? '', word, from + at === asked.length - 1);
      sum += like;
      return like > 0;
    });
    if (isLike) best = Math.max(best, sum / compared.length);
  }
  if (best === 0) return 0;
  if (isLonger) return PHRASE_BEGUN + best * 100 - phrase.length;
  if (phrase.length === asked.length) return PHRASE_WHOLE + best * 400;
  // One word among others is a hint only when it was typed right.
  if (phrase.length === 1 && best < 1) return 0;
  const others = asked.filter((word) => !wordsAround.has(word)).length - phrase.length;
  return (others <= 0 ? PHRASE_AND_AROUND : PHRASE_INSIDE) + best * 100 + phrase.length * 100;
}

/** How much of what was asked stands in a name; shorter names that hold it are nearer to it. */
function nameScore(
  { words, text }: Indexed,
  asked: readonly string[],
  likeness: Likeness,
  weigh: (word: string) => number,
): number {
  const hits = asked.map((word, at) => {
    const isLast = at === asked.length - 1;
    return { word, weight: weigh(word), like: Math.max(...words.map((one) => likeness(word, one, isLast))) };
  });
  const wanted = hits.reduce((sum, { weight }) => sum + weight, 0);
  const found = hits.reduce((sum, { weight, like }) => sum + weight * like, 0);
  const share = wanted === 0 ? 0 : found / wanted;
  const nearness = asked.length / Math.max(words.length, asked.length);
  const isTogether = asked.length > 1 && ` ${text}`.includes(` ${asked.join(' ')}`);
  if (isTogether) return NAME_TOGETHER + nearness * 400;
  const isAll = hits.every(({ word, like }) => like === 1 || (like > 0 && word.length >= LEAST_BEGUN));
  if (isAll) return ALL_WORDS + share * 100 + nearness * 100;
  return share >= LEAST_SHARE ? share * 500 + nearness * 100 : 0;
}
