import type { Language } from '#words/language.ts';
import { ratingWords } from '#words/rating.ts';
import type { VoteOutcome } from './vote-sender.ts';

/** The screen becomes a plate, and the door on it carries a tick; without one, when the rating came too late. */
export function Thanks({ outcome, language }: { outcome: VoteOutcome; language: Language }) {
  const words = ratingWords[language];
  const notes: Readonly<Record<VoteOutcome, string>> = {
    sent: words.anonymous,
    kept: words.kept,
    'already-rated': words.alreadyRated,
    'too-late': words.tooLateWhy,
  };
  return (
    <main class="thanks" lang={language}>
      <div role="status">
        <h1>{outcome === 'too-late' ? words.tooLate : words.thanks}</h1>
        <p>{notes[outcome]}</p>
      </div>
      <svg viewBox="0 0 256 332" aria-hidden="true">
        <path class="thanks-door" d="M0 332V128a128 128 0 0 1 256 0v204z" />
        {outcome !== 'too-late' && <path class="thanks-tick" d="M60 188l50 52L198 140" />}
      </svg>
    </main>
  );
}
