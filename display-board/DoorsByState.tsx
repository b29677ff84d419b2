import type { CounterDoor } from '#protocol/views.ts';
import { Door } from '#screen-kit/looks/Door.tsx';
import type { BoardWords } from '#words/board.ts';
import { doorState } from './door-state.ts';

/** In the order in which people ask for them. */
const states = ['ready', 'serving', 'paused', 'closed'] as const;

/** Many counters: the word once for all that are so, and their doors beside it. */
export function DoorsByState({ counters, words }: { counters: readonly CounterDoor[]; words: BoardWords }) {
  return (
    <ul class="doors-by-state">
      {states.map((state) => {
        const doors = counters.filter((counter) => doorState(counter) === state);
        if (doors.length === 0) return null;
        return (
          <li key={state}>
            <span aria-hidden="true">{words.door[state]}</span>
            <div>
              {doors.map(({ id }) => (
                <Door key={id} counter={id} state={state} label={words.doorSpoken(id, words.door[state])} />
              ))}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
