import type { BoardView } from '#protocol/views.ts';
import { LostLink } from '#screen-kit/LostLink.tsx';
import { Door } from '#screen-kit/looks/Door.tsx';
import { boardWords } from '#words/board.ts';
import { writtenTime } from './CallList.tsx';
import { Numbers } from './Numbers.tsx';
import type { Board } from './board.ts';

/** The link is lost: that, for how long, the last number known without its plate, and what to do. */
export function LostPanel({ board, last }: { board: Board; last: BoardView['calls'][number] | null }) {
  const words = boardWords[board.language];
  return (
    <section class="lost">
      <LostLink link={board.hub.link} language={board.language} />
      {last && (
        <>
          <p class="lost-when">
            {words.calledAt} <span class="figures">{writtenTime(last.at)}</span>
          </p>
          <div class="call-number">
            <Numbers class="call-line" calls={[last]} />
          </div>
        </>
      )}
      <div class="lost-to">
        <div>
          {last && <p class="lost-to-counter">{words.toCounter.join(' ')}</p>}
          <p class="lost-listen">{words.listen}</p>
        </div>
        {last && <Door counter={last.counter} />}
      </div>
    </section>
  );
}
