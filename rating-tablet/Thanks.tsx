import type { RatingWords } from '#words/rating.ts';

/** The screen becomes a plate, and the door on it carries a tick. */
export function Thanks({ words }: { words: RatingWords }) {
  return (
    <div class="thanks" role="status">
      <h1>{words.thanks}</h1>
      <p>{words.anonymous}</p>
      <svg viewBox="0 0 256 332" aria-hidden="true">
        <path class="thanks-door" d="M0 332V128a128 128 0 0 1 256 0v204z" />
        <path class="thanks-tick" d="M60 188l50 52L198 140" />
      </svg>
    </div>
  );
}
