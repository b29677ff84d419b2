import { useEffect, useState } from 'preact/hooks';
import type { RatingView } from '#protocol/views.ts';
import type { Level, RatingReason } from '#queue/facts.ts';
import type { Taps } from '#screen-kit/taps.ts';
import type { Language } from '#words/language.ts';
import { ratingWords } from '#words/rating.ts';
import { Question } from './Question.tsx';
import { Reasons } from './Reasons.tsx';

/** Long enough for the rating to reach the hub before the question lapses. */
const ENDING_MS = 4_000;

interface AskingProps {
  readonly asking: NonNullable<RatingView['asking']>;
  readonly counter: number;
  /** The language that the next citizen is met in. */
  readonly atHome: Language;
  /** The hub's time, epoch ms. */
  readonly now: number;
  readonly taps: Taps;
  readonly onRated: () => void;
}

/** One question about one service; the reasons only of whoever was not satisfied. */
export function Asking({ asking, counter, atHome, now, taps, onRated }: AskingProps) {
  const [language, setLanguage] = useState(atHome);
  const [isDissatisfied, setDissatisfied] = useState(false);
  useEffect(() => {
    document.documentElement.lang = language;
    return () => (document.documentElement.lang = atHome);
  }, [language, atHome]);

  const { askedAt } = asking;
  const rate = async (level: Level, reasons: RatingReason[]) => {
    if (await taps.tap('visit:rate', { askedAt, level, reasons, comment: null })) onRated();
  };
  const skip = () => void taps.tap('rating:skip', { askedAt });
  const words = ratingWords[language];
  if (isDissatisfied) {
    return (
      <Reasons
        words={words}
        language={language}
        taps={taps}
        isEnding={now >= asking.until - ENDING_MS}
        onBack={() => setDissatisfied(false)}
        onSend={(reasons) => void rate('dissatisfied', reasons)}
      />
    );
  }
  return (
    <Question
      asking={asking}
      counter={counter}
      words={words}
      language={language}
      taps={taps}
      onLevel={(level) => (level === 'dissatisfied' ? setDissatisfied(true) : void rate(level, []))}
      onSkip={skip}
      onLanguage={() => setLanguage(language === 'vi' ? 'en' : 'vi')}
    />
  );
}
