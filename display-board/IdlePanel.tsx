import { useEffect, useState } from 'preact/hooks';
import type { BoardView } from '#protocol/views.ts';
import { BoardNews } from '#screen-kit/looks/BoardNews.tsx';
import { Mark } from '#screen-kit/looks/Mark.tsx';
import { useEverySecond } from '#screen-kit/use-every-second.ts';
import { boardWords } from '#words/board.ts';
import { Doors } from './Doors.tsx';
import type { Board } from './board.ts';
import { whyClosed } from './why-closed.ts';

/** Nobody is being called: the blue is gone. What is new, when it is open, and who is at which counter. */
export function IdlePanel({ board, view }: { board: Board; view: BoardView }) {
  const { language } = board;
  const words = boardWords[language];
  const slide = useSlide(view.between);
  const closed = whyClosed(view.desk, words, language);
  return (
    <section class="quiet">
      <header class="identity">
        <Mark />
        <div>
          <p class="identity-name">{view.office.name[language]}</p>
          <p class="identity-desk">{view.office.desk[language]}</p>
        </div>
      </header>
      <BoardNews slide={closed ?? slide.now ?? words.welcome} language={language} onBroken={slide.leaveOut} />
      <Doors view={view} words={words} />
    </section>
  );
}

/** The slide whose turn it is, in the seconds of the hall; a picture that cannot be shown has no turn until the page is loaded anew. */
function useSlide({ slides, seconds }: BoardView['between']) {
  const [broken, setBroken] = useState<readonly string[]>([]);
  useEverySecond();
  const pictures = slides.flatMap((slide) => (slide.kind === 'picture' ? [slide.picture] : []));
  // Fetched before their turn comes, so that none is empty at its beginning.
  useEffect(() => {
    for (const picture of pictures) new Image().src = `/board-pictures/${picture}`;
  }, [pictures.join()]);
  const shown = slides.filter((slide) => slide.kind !== 'picture' || !broken.includes(slide.picture));
  const turn = Math.floor(performance.now() / 1_000 / seconds);
  return {
    now: shown[turn % Math.max(1, shown.length)],
    leaveOut: (picture: string) => setBroken((others) => [...others, picture]),
  };
}
