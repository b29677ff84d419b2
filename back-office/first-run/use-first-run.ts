import { useEffect, useState } from 'preact/hooks';
import type { SetupFlaw, SetupNews } from '#protocol/setup.ts';
import { type FirstRunPage, firstRunPages } from '#words/first-run.ts';
import type { Language } from '#words/language.ts';
import { type Answers, pageAt, pageOfAnswer, wishOf } from './answers.ts';
import { ask } from './first-run-web.ts';
import { forget, keep, readKept } from './kept-answers.ts';

type Trouble = 'noAnswer' | 'notSaved' | 'lookAgain';

export interface FirstRunState {
  readonly news: SetupNews;
  readonly answers: Answers;
  readonly page: FirstRunPage;
  readonly number: number;
  /** How far somebody has come: those pages may be gone to at once. */
  readonly furthest: number;
  readonly isAsking: boolean;
  readonly trouble: Trouble | null;
  /** What the hub has found wrong with an answer, until that answer is changed. */
  readonly flawAt: (at: string) => SetupFlaw | undefined;
  readonly change: (change: Partial<Answers>, ...about: string[]) => void;
  readonly go: (to: number) => void;
  /** On to the next page, or to the end: when the hub has found nothing wrong so far. */
  readonly next: () => Promise<void>;
}

/** Where the office page goes when the hub has become the office's own. */
function leave(language: Language): void {
  forget();
  history.replaceState(null, '', `/office${language === 'en' ? '?lang=en' : ''}#next`);
  location.reload();
}

/**
 * What somebody has to mend now: of pages that nobody has come to yet it is no wonder that they are not answered, and an
 * English name that is missing with the Vietnamese one is no second thing.
 */
function upTo(last: number, found: readonly SetupFlaw[]): readonly SetupFlaw[] {
  return found.filter((flaw) => {
    const isEcho = flaw.at.endsWith('.en') && found.some(({ at }) => at === flaw.at.replace(/en$/, 'vi'));
    return !isEcho && firstRunPages.indexOf(pageOfAnswer(flaw)) <= last;
  });
}

/** The pages of the first run: what is answered, what is wrong with it, and which page is open. */
export function useFirstRun(news: SetupNews, language: Language): FirstRunState {
  const [answers, setAnswers] = useState<Answers>(() => readKept(news));
  const [number, setNumber] = useState(0);
  const [furthest, setFurthest] = useState(0);
  const [flaws, setFlaws] = useState<readonly SetupFlaw[]>([]);
  const [isAsking, setAsking] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  useEffect(() => keep(answers), [answers]);

  const go = (to: number) => {
    setTrouble(null);
    setNumber(to);
    setFurthest((far) => Math.max(far, to));
  };
  const next = async () => {
    if (isAsking) return;
    const isLast = number === firstRunPages.length - 1;
    setAsking(true);
    setTrouble(null);
    const said = await ask(isLast ? '/setup' : '/setup-check', wishOf(answers, news.needsCode, language));
    setAsking(false);
    if (said === null) setTrouble('noAnswer');
    else if (said.ok ? isLast : said.no === 'set-up-already') leave(language);
    else if (said.ok) go(number + 1);
    else if (said.no !== 'flawed') setTrouble('notSaved');
    else {
      const found = upTo(number, said.flaws);
      setFlaws(found);
      const [first] = found;
      if (!first) go(number + 1);
      else {
        setNumber(Math.min(...found.map((flaw) => firstRunPages.indexOf(pageOfAnswer(flaw)))));
        setTrouble('lookAgain');
      }
    }
  };
  return {
    ...{ news, answers, number, furthest, isAsking, trouble, go, next },
    page: pageAt(number),
    flawAt: (at) => flaws.find((flaw) => flaw.at === at),
    change(change, ...about) {
      setAnswers({ ...answers, ...change });
      setFlaws(flaws.filter(({ at }) => !about.some((place) => at.startsWith(place))));
      setTrouble(null);
    },
  };
}
