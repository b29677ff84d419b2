import type { BoardView } from '#protocol/views.ts';
import { Mark } from '#screen-kit/looks/Mark.tsx';
import { useEverySecond } from '#screen-kit/use-every-second.ts';
import { boardWords } from '#words/board.ts';
import { Doors } from './Doors.tsx';
import type { Board } from './board.ts';
import { headline } from './headline.ts';
import { whyClosed } from './why-closed.ts';

/** Each notice stays this long, in seconds of the hall, before the next takes its turn. */
const NOTICE_S = 12;

/** Nobody is being called: the blue is gone. What is new, when it is open, and who is at which counter. */
export function IdlePanel({ board, view }: { board: Board; view: BoardView }) {
  const { language } = board;
  const words = boardWords[language];
  const closed = whyClosed(view.desk, words, language);
  useEverySecond();
  const turn = Math.floor(performance.now() / 1_000 / NOTICE_S);
  const notice = view.notices[turn % Math.max(1, view.notices.length)]?.[language];
  const text = closed ?? notice ?? words.welcome;
  const { first, rest } = headline(text);
  return (
    <section class="quiet">
      <header class="identity">
        <Mark />
        <div>
          <p class="identity-name">{view.office.name[language]}</p>
          <p class="identity-desk">{view.office.desk[language]}</p>
        </div>
      </header>
      <div class="news" data-length={first.length > 110 ? 'long' : undefined}>
        {closed === null && notice !== undefined && <p class="news-label">{words.notice}</p>}
        <h1>{first}</h1>
        {rest !== '' && <p>{rest}</p>}
      </div>
      <Doors view={view} words={words} />
    </section>
  );
}
