import type { Day } from '#queue/day.ts';
import type { Effect } from '#queue/react.ts';
import { announcedCall } from './announced-call.ts';
import { announce, announcePause, type Screens } from './sockets.ts';

/** Tells the boards what they are to say, until `expiresAt`. */
export function tellBoards(
  io: Screens,
  day: Day,
  effect: Exclude<Effect, { type: 'print-slip' }>,
  expiresAt: number,
): void {
  if (effect.type === 'announce-pause') announcePause(io, { counter: effect.counter, expiresAt });
  else {
    const call = announcedCall(day, effect, expiresAt);
    if (call) announce(io, call);
  }
}
