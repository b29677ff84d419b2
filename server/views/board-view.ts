import type { BoardView, CounterDoor } from '#protocol/views.ts';
import type { Day } from '#queue/day.ts';
import { deskState, sessionsToday } from './desk-state.ts';
import type { Scene } from './scene.ts';

/** What the hall may see: numbers and counters; never a name, a procedure or a reason. */
export function boardView(scene: Scene): Omit<BoardView, 'revision' | 'now'> {
  const { day, office } = scene;
  return {
    office: { name: office.name, desk: office.desk },
    desk: deskState(scene),
    sessionsToday: sessionsToday(scene),
    calls: day.calls.map(({ id, letter, number, counter, at, times }) => ({
      id,
      letter,
      number,
      counter,
      at,
      times,
    })),
    counters: doors(day),
    between: scene.boardSlides.settings,
    voice: scene.voice.settings,
    clips: scene.voice.clips,
  };
}

export function doors(day: Day): readonly CounterDoor[] {
  return Object.values(day.counters).map(({ id, state, ticket }) => ({ id, state, busy: ticket !== null }));
}
