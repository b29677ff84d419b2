import type { SetupFlaw, SetupNews, SetupWish } from '#protocol/setup.ts';
import { type FirstRunPage, firstRunPages, firstRunWords } from '#words/first-run.ts';
import type { Language } from '#words/language.ts';
import { englishDesk, englishOffice } from './propose-english.ts';

export const boards = ['second-screen', 'elsewhere', 'none'] as const;

/** A field of the template, and whether the office does it. */
export interface FieldAnswer {
  readonly id: string;
  readonly isChosen: boolean;
  readonly letter: string;
}

/** Everything that stands in the first run's pages. What is not required has an answer from the beginning. */
export interface Answers {
  readonly code: string;
  readonly office: SetupWish['office'];
  readonly person: SetupWish['person'];
  readonly fields: readonly FieldAnswer[];
  readonly counters: SetupWish['counters'];
  /** Only for the words that follow: the hub has no need to know. */
  readonly board: (typeof boards)[number];
  readonly listen: SetupWish['listen'];
}

/** What stands in the pages before anybody has typed anything. */
export function firstAnswers({ office, fields, counters }: SetupNews): Answers {
  const { usualDesk } = firstRunWords.vi;
  return {
    code: '',
    office: {
      name: office?.name ?? { vi: '', en: '' },
      desk: office?.desk ?? usualDesk,
      ...{ address: '', phone: '' },
    },
    person: { name: '', pin: '', pinAgain: '' },
    fields: fields.map(({ id, letter }) => ({ id, letter, isChosen: true })),
    counters,
    board: 'none',
    listen: null,
  };
}

/** The name in Vietnamese as typed; the English one goes with it until somebody has written another. */
export function renamed(
  office: Answers['office'],
  part: 'name' | 'desk',
  vi: string,
): Pick<Answers['office'], 'name' | 'desk'> {
  const english = part === 'name' ? englishOffice : englishDesk;
  const { name, desk } = office;
  const before = office[part];
  const isOwn = before.en !== '' && before.en !== english(before.vi);
  return { name, desk, [part]: { vi, en: isOwn ? before.en : english(vi) } };
}

/** The answers as the hub is asked to hold them. */
export function wishOf(answers: Answers, needsCode: boolean, language: Language): SetupWish {
  const { office } = answers;
  const chosen = answers.fields.filter(({ isChosen }) => isChosen);
  const isChosen = (id: string) => chosen.some((field) => field.id === id);
  return {
    code: needsCode ? answers.code : null,
    office: { ...office, name: withEnglish(office.name), desk: withEnglish(office.desk) },
    person: answers.person,
    fields: chosen.map(({ id, letter }) => ({ id, letter })),
    counters: answers.counters.map((served) => served.filter(isChosen)),
    device: firstRunWords[language].firstOffice,
    listen: answers.listen,
  };
}

/** An office that has no English name is called by its own in both languages. */
function withEnglish({ vi, en }: { readonly vi: string; readonly en: string }) {
  return { vi, en: en.trim() === '' ? vi : en };
}

/** The page on which an answer is given. */
export function pageOfAnswer({ at }: Pick<SetupFlaw, 'at'>): FirstRunPage {
  if (at.startsWith('person')) return 'person';
  if (at.startsWith('listen')) return 'network';
  return at.startsWith('office') || at === 'code' ? 'office' : 'desk';
}

/** The page of that number, from 0 on. */
export function pageAt(number: number): FirstRunPage {
  return firstRunPages[number] ?? 'office';
}
