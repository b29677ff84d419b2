import type { RatingView } from '#protocol/views.ts';
import { type Level, levels } from '#queue/facts.ts';
import { Button } from '#screen-kit/looks/Button.tsx';
import { Door } from '#screen-kit/looks/Door.tsx';
import type { FaceLevel } from '#screen-kit/looks/Face.tsx';
import { FaceTile } from '#screen-kit/looks/FaceTile.tsx';
import { Plate } from '#screen-kit/looks/Plate.tsx';
import type { Taps } from '#screen-kit/taps.ts';
import type { Language } from '#words/language.ts';
import type { RatingWords } from '#words/rating.ts';
import { NotSent } from './NotSent.tsx';

const faces: Readonly<Record<Level, FaceLevel>> = {
  'very-satisfied': 'very',
  satisfied: 'satisfied',
  dissatisfied: 'not',
};

interface QuestionProps {
  readonly asking: NonNullable<RatingView['asking']>;
  readonly counter: number;
  readonly words: RatingWords;
  readonly language: Language;
  readonly taps: Taps;
  readonly onLevel: (level: Level) => void;
  readonly onSkip: () => void;
  readonly onLanguage: () => void;
}

/** Whose service this was, one question, three equal faces. */
export function Question({ asking, counter, words, language, taps, ...on }: QuestionProps) {
  return (
    <main class="asking">
      <header>
        <Door counter={counter} state="serving" label={words.counter(counter)} />
        <div>
          <span>{words.counter(counter)}</span>
          <strong>{asking.fieldName[language]}</strong>
        </div>
        <Plate letter={asking.letter} number={asking.number} />
      </header>
      <h1>{words.question}</h1>
      <div class="faces">
        {levels.map((level) => (
          <FaceTile key={level} level={faces[level]} onPress={() => on.onLevel(level)}>
            {words.levels[level]}
          </FaceTile>
        ))}
      </div>
      <footer>
        <NotSent taps={taps} language={language} words={words}>
          <p>{words.anonymous}</p>
        </NotSent>
        <Button kind="quiet" onPress={on.onLanguage}>
          {words.otherLanguage}
        </Button>
        <Button onPress={on.onSkip}>{words.skip}</Button>
      </footer>
    </main>
  );
}
