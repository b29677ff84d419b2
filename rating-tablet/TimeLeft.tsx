import { Figures } from '#screen-kit/Figures.tsx';
import { Countdown } from '#screen-kit/looks/Countdown.tsx';
import type { RatingWords } from '#words/rating.ts';

/** Whole seconds that are left, and how many there were at the start. */
export interface Time {
  readonly left: number;
  readonly of: number;
}

/** When this page goes away by itself, as a bar and in words. */
export function TimeLeft({ time, words }: { time: Time; words: RatingWords }) {
  return (
    <div class="time-left">
      <Countdown left={time.left} of={time.of} />
      <p role="timer" aria-live="off">
        <Figures>{words.closesIn(time.left)}</Figures>
      </p>
    </div>
  );
}
