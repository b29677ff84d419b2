import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { type Connection, hasNoCounter } from '#screen-kit/connect.ts';
import { LostLink } from '#screen-kit/LostLink.tsx';
import type { Language } from '#words/language.ts';
import { ratingWords } from '#words/rating.ts';
import { Asking } from './Asking.tsx';
import { Asleep } from './Asleep.tsx';
import type { Asked } from './end-of-question.ts';
import { Thanks } from './Thanks.tsx';
import type { VoteOutcome, VoteSender } from './vote-sender.ts';

/** Long enough to be read; what must be read more slowly stands longer. */
const THANKS_MS: Readonly<Record<VoteOutcome, number>> = {
  sent: 4_000,
  kept: 6_000,
  'already-rated': 5_000,
  'too-late': 7_000,
};

interface TabletProps {
  readonly hub: Connection<'rating:view'>;
  readonly votes: VoteSender;
  readonly language: Language;
  /** The hub's time, every second. */
  readonly second: ReadonlySignal<number>;
}

/** The rating tablet of one counter: it wakes when a service ends, asks once, thanks, and sleeps again. */
export function Tablet({ hub, votes, language, second }: TabletProps) {
  const view = hub.view.value;
  const [told, setTold] = useState<{ outcome: VoteOutcome; language: Language } | null>(null);
  // Whoever says why they are not satisfied keeps the tablet, also when the hub's time for the question is over.
  const [busyWith, setBusyWith] = useState<Asked | null>(null);
  useEffect(() => {
    if (!told) return;
    const timer = setTimeout(() => setTold(null), THANKS_MS[told.outcome]);
    return () => clearTimeout(timer);
  }, [told]);

  // Gone after the hub's time, even if the word of it does not come through.
  const fresh =
    view?.asking && second.value < view.asking.until && !votes.hasAnswered(view.asking.askedAt)
      ? view.asking
      : null;
  const asking = busyWith ?? fresh;
  const end = (outcome: VoteOutcome | null, spoken: Language) => {
    setBusyWith(null);
    setTold(outcome && { outcome, language: spoken });
  };

  return (
    <div class="tablet">
      <LostLink link={hub.link} language={language} />
      {!view ? (
        <main class="tablet-lone">
          {ratingWords[language][hasNoCounter(hub.link.value) ? 'noCounter' : 'connecting']}
        </main>
      ) : told ? (
        <Thanks outcome={told.outcome} language={told.language} />
      ) : asking ? (
        <Asking
          key={asking.askedAt}
          asking={asking}
          counter={view.counter}
          form={view.form}
          atHome={language}
          now={second.value}
          votes={votes}
          onBusy={(isBusy) => setBusyWith(isBusy ? asking : null)}
          onEnd={end}
        />
      ) : (
        <Asleep view={view} language={language} />
      )}
    </div>
  );
}
