import { type GivenLevel, givenLevels, levels } from '#queue/facts.ts';
import { Button } from '#screen-kit/looks/Button.tsx';
import { Door } from '#screen-kit/looks/Door.tsx';
import { faceOfLevel } from '#screen-kit/looks/face-of-level.ts';
import { FaceTile } from '#screen-kit/looks/FaceTile.tsx';
import { Plate } from '#screen-kit/looks/Plate.tsx';
import type { Language } from '#words/language.ts';
import type { RatingWords } from '#words/rating.ts';
import type { Asked } from './end-of-question.ts';
import { type Time, TimeLeft } from './TimeLeft.tsx';

interface QuestionProps {
  readonly asking: Asked;
  readonly counter: number;
  /** How many faces. */
  readonly levels: 3 | 4;
  readonly words: RatingWords;
  readonly language: Language;
  readonly time: Time;
  /** The face that was pressed, while the hub is asked to take it. */
  readonly sending: GivenLevel | null;
  readonly onLevel: (level: GivenLevel) => void;
  readonly onSkip: () => void;
  readonly onLanguage: () => void;
}

/** Whose service this was, one question, three or four equal faces. */
export function Question({ asking, counter, words, language, time, sending, ...rest }: QuestionProps) {
  const offered = rest.levels === 4 ? givenLevels : levels;
  return (
    <main class="asking" aria-busy={sending !== null}>
      <header>
        <Door counter={counter} state="serving" label={words.counter(counter)} />
        <div>
          <span>{words.counter(counter)}</span>
          <strong>{asking.fieldName[language]}</strong>
        </div>
        <Plate letter={asking.letter} number={asking.number} />
      </header>
      <h1>{words.question}</h1>
      <div class={`faces faces-${offered.length} ${sending ? 'faces-sending' : ''}`}>
        {offered.map((level) => (
          <div key={level} class={level === sending ? 'face-pressed' : ''}>
            <FaceTile level={faceOfLevel[level]} onPress={() => rest.onLevel(level)}>
              {words.levels[level]}
            </FaceTile>
          </div>
        ))}
      </div>
      <footer>
        <div>
          <p role="status">{sending ? words.sending : words.anonymous}</p>
          <TimeLeft time={time} words={words} />
        </div>
        <Button kind="quiet" onPress={rest.onLanguage}>
          {words.otherLanguage}
        </Button>
        <Button onPress={rest.onSkip}>{words.skip}</Button>
      </footer>
    </main>
  );
}
