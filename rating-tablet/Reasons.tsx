import type { RatingReason } from '#queue/facts.ts';
import { Button } from '#screen-kit/looks/Button.tsx';
import { Chip } from '#screen-kit/looks/Chip.tsx';
import { faceOfLevel } from '#screen-kit/looks/face-of-level.ts';
import { Face } from '#screen-kit/looks/Face.tsx';
import type { RatingWords } from '#words/rating.ts';
import { type Time, TimeLeft } from './TimeLeft.tsx';

/** Two lines of the narrowest tablet. */
const MOST_SHOWN = 56;

interface ReasonsProps {
  readonly words: RatingWords;
  readonly time: Time;
  readonly level: 'neutral' | 'dissatisfied';
  readonly offered: readonly RatingReason[];
  readonly chosen: readonly RatingReason[];
  /** What was written so far; null where nothing can be written. */
  readonly comment: string | null;
  readonly isSending: boolean;
  readonly onChosen: (reasons: readonly RatingReason[]) => void;
  readonly onWrite: () => void;
  readonly onBack: () => void;
  readonly onSend: () => void;
}

/** What was not satisfactory: any number of reasons, or none, and a sentence of one's own. */
export function Reasons({ words, time, level, offered, chosen, comment, isSending, ...on }: ReasonsProps) {
  const turn = (reason: RatingReason) =>
    on.onChosen(chosen.includes(reason) ? chosen.filter((one) => one !== reason) : [...chosen, reason]);
  return (
    <main class="reasons" aria-busy={isSending}>
      <header>
        <Face level={faceOfLevel[level]} />
        <div>
          <h1>{words.why}</h1>
          <div class="reasons-note">
            <p>{offered.length > 0 ? words.whyHint : words.anonymous}</p>
            <TimeLeft time={time} words={words} />
          </div>
        </div>
      </header>
      <div class="reason-chips">
        {offered.map((reason) => (
          <Chip key={reason} kind="checkbox" isChosen={chosen.includes(reason)} onPress={() => turn(reason)}>
            {words.reasons[reason]}
          </Chip>
        ))}
        {comment !== null && (
          <Button kind="quiet" class="comment-entry" icon={<Bubble />} onPress={on.onWrite}>
            {comment.trim() === '' ? words.comment : `“${beginning(comment.trim())}”`}
          </Button>
        )}
      </div>
      <footer>
        <Button onPress={on.onBack}>{words.back}</Button>
        <Button kind="primary" onPress={on.onSend}>
          {isSending ? words.sending : words.send}
        </Button>
      </footer>
    </main>
  );
}

/** As much of a comment as its entry has room for. */
function beginning(comment: string): string {
  return comment.length <= MOST_SHOWN ? comment : `${comment.slice(0, MOST_SHOWN).trimEnd()}…`;
}

function Bubble() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2.2" aria-hidden="true">
      <path d="M2.5 3.5h19v13.5h-12l-4.5 4.5v-4.5h-2.5z" />
    </svg>
  );
}
