import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { RatingView } from '#protocol/views.ts';
import { Door } from '#screen-kit/looks/Door.tsx';
import type { Language } from '#words/language.ts';
import { ratingWords } from '#words/rating.ts';

/** Where the picture stands, in hundredths of the screen's width and height: a night in one place burns it in. */
const places = [
  [0, 0],
  [4, -6],
  [8, -14],
  [2, -20],
  [6, -10],
  [1, -4],
] as const;
const MOVE_MS = 60_000;

/** Nothing is asked: the counter's door in the dark, and whose desk this is. */
export function Asleep({ view, language }: { view: RatingView; language: Language }) {
  const words = ratingWords[language];
  const [moves, setMoves] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setMoves((before) => before + 1), MOVE_MS);
    return () => clearInterval(timer);
  }, []);
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    const awake = dataset['theme'];
    // High contrast is black already.
    if (awake === 'high-contrast') return undefined;
    dataset['theme'] = 'night';
    return () => {
      if (awake === undefined) delete dataset['theme'];
      else dataset['theme'] = awake;
    };
  }, []);
  const [x, y] = places[moves % places.length] ?? places[0];
  return (
    <main class="asleep" style={{ transform: `translate(${x}vw, ${y}vh)` }}>
      <Door counter={view.counter} label={words.counter(view.counter)} />
      <div>
        <h1>{words.counter(view.counter)}</h1>
        <p>{view.office.desk[language]}</p>
        <p>{view.office.name[language]}</p>
      </div>
    </main>
  );
}
