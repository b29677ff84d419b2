import type { BoardView } from '#protocol/views.ts';
import { Door } from '#screen-kit/looks/Door.tsx';
import type { BoardWords } from '#words/board.ts';
import { doorState } from './door-state.ts';
import { DoorsByState } from './DoorsByState.tsx';

/** More doors than this stand in a row of their own, below the hours. */
const BESIDE_HOURS = 2;
/** More than this share the word for how they are. */
const EACH_WITH_WORD = 6;

/** When it is open, and each counter's door with its word. */
export function Doors({ view, words }: { view: BoardView; words: BoardWords }) {
  const { counters, sessionsToday } = view;
  const isMany = counters.length > BESIDE_HOURS;
  return (
    <footer class={isMany ? 'doors doors-many' : 'doors'}>
      <div class="hours">
        <p>{words.hours}</p>
        {sessionsToday.length === 0 && <b>{words.noHours}</b>}
        {sessionsToday.map(({ opens, closes }) => (
          <p key={opens} class="figures">
            {`${opens}–${closes}`.replace(/\b0(?=\d:)/g, '')}
          </p>
        ))}
      </div>
      {counters.length > EACH_WITH_WORD ? (
        <DoorsByState counters={counters} words={words} />
      ) : (
        <ul>
          {counters.map((counter) => {
            const state = doorState(counter);
            return (
              <li key={counter.id}>
                <Door
                  counter={counter.id}
                  state={state}
                  label={words.doorSpoken(counter.id, words.door[state])}
                />
                <span aria-hidden="true">{words.door[state]}</span>
              </li>
            );
          })}
        </ul>
      )}
    </footer>
  );
}
