import { useLayoutEffect } from 'preact/hooks';
import type { RatingView } from '#protocol/views.ts';
import { Door } from '#screen-kit/looks/Door.tsx';
import type { Language } from '#words/language.ts';
import { ratingWords } from '#words/rating.ts';

/** Nothing is asked: the counter's door in the dark, and whose desk this is. */
export function Asleep({ view, language }: { view: RatingView; language: Language }) {
  const words = ratingWords[language];
  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = 'night';
    return () => delete document.documentElement.dataset['theme'];
  }, []);
  return (
    <main class="asleep">
      <Door counter={view.counter} label={words.counter(view.counter)} />
      <div>
        <h1>{words.counter(view.counter)}</h1>
        <p>{view.office.desk[language]}</p>
        <p>{view.office.name[language]}</p>
      </div>
    </main>
  );
}
