import type { OfficePreview } from '#protocol/office-settings.ts';
import { Door } from '#screen-kit/looks/Door.tsx';
import { Mark } from '#screen-kit/looks/Mark.tsx';
import { boardWords } from '#words/board.ts';
import { useOffice } from '../at-office.ts';
import { deskWords } from '../today/day-words.ts';

/** The board while nobody is called, small, from the view that the hub would send it. */
export function MiniBoard({ view }: { view: NonNullable<OfficePreview['board']> }) {
  const { language, words } = useOffice();
  const onBoard = boardWords[language];
  const isOpen = view.desk.kind === 'open';
  return (
    <div class="mini mini-board" role="img" aria-label={words.roles.board}>
      <div class="mini-head">
        <Mark />
        <div>
          <p>{view.office.name[language]}</p>
          <strong>{view.office.desk[language]}</strong>
        </div>
      </div>
      <p class="mini-news">{isOpen ? onBoard.welcome : deskWords(view.desk, words, language)}</p>
      <div class="mini-doors">
        <div>
          <span>{onBoard.hours}</span>
          {view.sessionsToday.length === 0 && <b>{onBoard.noHours}</b>}
          {view.sessionsToday.map(({ opens, closes }) => (
            <b class="figures" key={opens}>
              {`${opens}–${closes}`.replace(/\b0(?=\d:)/g, '')}
            </b>
          ))}
        </div>
        {view.counters.map(({ id, state, busy }) => {
          const door = state !== 'open' ? state : busy ? 'serving' : 'ready';
          return (
            <div key={id} class="mini-door">
              <Door counter={id} state={door} />
              <span>{onBoard.door[door]}</span>
            </div>
          );
        })}
      </div>
    </div>
  );
}
