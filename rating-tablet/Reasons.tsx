import { useEffect, useState } from 'preact/hooks';
import { type RatingReason, ratingReasons } from '#queue/facts.ts';
import { Button } from '#screen-kit/looks/Button.tsx';
import { Chip } from '#screen-kit/looks/Chip.tsx';
import { Face } from '#screen-kit/looks/Face.tsx';
import type { Taps } from '#screen-kit/taps.ts';
import type { Language } from '#words/language.ts';
import type { RatingWords } from '#words/rating.ts';
import { NotSent } from './NotSent.tsx';

interface ReasonsProps {
  readonly words: RatingWords;
  readonly language: Language;
  readonly taps: Taps;
  /** The time of the question is nearly up. */
  readonly isEnding: boolean;
  readonly onBack: () => void;
  readonly onSend: (reasons: RatingReason[]) => void;
}

/**
 * What was not satisfactory: any number of reasons, or none. Whoever walks away from here has pressed the face, as those
 * did who were satisfied, so it is sent before the time is up; else only the dissatisfied would be lost.
 */
export function Reasons({ words, language, taps, isEnding, onBack, onSend }: ReasonsProps) {
  const [chosen, setChosen] = useState<readonly RatingReason[]>([]);
  const turn = (reason: RatingReason) =>
    setChosen(chosen.includes(reason) ? chosen.filter((one) => one !== reason) : [...chosen, reason]);
  useEffect(() => {
    if (isEnding) onSend([...chosen]);
    // Once, at the end; what is chosen then counts.
  }, [isEnding]);
  return (
    <main class="reasons">
      <header>
        <Face level="not" />
        <div>
          <h1>{words.why}</h1>
          <NotSent taps={taps} language={language} words={words}>
            <p>{words.whyHint}</p>
          </NotSent>
        </div>
      </header>
      <div class="reason-chips">
        {ratingReasons.map((reason) => (
          <Chip key={reason} kind="checkbox" isChosen={chosen.includes(reason)} onPress={() => turn(reason)}>
            {words.reasons[reason]}
          </Chip>
        ))}
      </div>
      <footer>
        <Button onPress={onBack}>{words.back}</Button>
        <Button kind="primary" onPress={() => onSend([...chosen])}>
          {words.send}
        </Button>
      </footer>
    </main>
  );
}
