import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { SetupFlaw } from '#protocol/setup.ts';
import { type FirstRunWords, firstRunWords } from '#words/first-run.ts';
import type { Language } from '#words/language.ts';
import type { FirstRunState } from './use-first-run.ts';

/** Everything that a page of the first run reads. */
export interface AtFirstRun extends FirstRunState {
  readonly words: FirstRunWords;
  readonly language: Language;
  /** The sentence that tells what is wrong with an answer; nothing while nothing is. */
  readonly troubleAt: (at: string) => string | undefined;
}

const FirstRunContext = createContext<AtFirstRun | null>(null);
export const FirstRunProvider = FirstRunContext.Provider;

export function useAnswers(): AtFirstRun {
  const at = useContext(FirstRunContext);
  if (!at) throw new Error('a page of the first run stands outside it');
  return at;
}

export function atFirstRun(state: FirstRunState, language: Language): AtFirstRun {
  const words = firstRunWords[language];
  const troubleAt = (at: string) => {
    const flaw = state.flawAt(at);
    return flaw && sentence(flaw, words);
  };
  return { ...state, words, language, troubleAt };
}

function sentence({ at, flaw }: SetupFlaw, words: FirstRunWords): string {
  const part = at.split('.')[0] ?? '';
  if (flaw === 'missing' && isKey(words.missing, part)) return words.missing[part];
  return isKey(words.flaws, flaw) ? words.flaws[flaw] : words.flaws.impossible;
}

function isKey<T extends object>(of: T, key: PropertyKey): key is keyof T {
  return Object.prototype.hasOwnProperty.call(of, key);
}
