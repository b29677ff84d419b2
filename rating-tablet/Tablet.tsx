import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Connection, hasNoCounter } from '#screen-kit/connect.ts';
import { LostLink } from '#screen-kit/LostLink.tsx';
import { taps } from '#screen-kit/taps.ts';
import type { Language } from '#words/language.ts';
import { ratingWords } from '#words/rating.ts';
import { Asleep } from './Asleep.tsx';
import { Asking } from './Asking.tsx';
import { Thanks } from './Thanks.tsx';

const THANKS_MS = 4_000;

interface TabletProps {
  readonly hub: Connection<'rating:view'>;
  readonly language: Language;
  /** The hub's time, every second. */
  readonly second: ReadonlySignal<number>;
}

/** The rating tablet of one counter: it wakes when a service ends, asks once, thanks, and sleeps again. */
export function Tablet({ hub, language, second }: TabletProps) {
  const view = hub.view.value;
  // Gone after the hub's time, even if the word of it does not come through.
  const asking = view?.asking && second.value < view.asking.until ? view.asking : null;
  const tap = useMemo(
    () =>
      taps(
        (name, body, id) => hub.ask(name, body, id),
        () => String(hub.view.value?.asking?.askedAt),
      ),
    [hub],
  );
  const [isThanking, setThanking] = useState(false);
  useEffect(() => {
    if (!isThanking) return;
    const timer = setTimeout(() => setThanking(false), THANKS_MS);
    return () => clearTimeout(timer);
  }, [isThanking]);

  return (
    <div class="tablet">
      <LostLink link={hub.link} language={language} />
      {!view ? (
        <p class="tablet-lone">
          {ratingWords[language][hasNoCounter(hub.link.value) ? 'noCounter' : 'connecting']}
        </p>
      ) : asking ? (
        <Asking
          key={asking.askedAt}
          asking={asking}
          counter={view.counter}
          atHome={language}
          now={second.value}
          taps={tap}
          onRated={() => setThanking(true)}
        />
      ) : isThanking ? (
        <Thanks words={ratingWords[language]} />
      ) : (
        <Asleep view={view} language={language} />
      )}
    </div>
  );
}
