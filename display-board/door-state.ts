import type { CounterDoor } from '#protocol/views.ts';
import type { DoorState } from '#screen-kit/looks/Door.tsx';

/** How a counter's door looks to the hall. */
export function doorState({ state, busy }: CounterDoor): Exclude<DoorState, 'board'> {
  if (state !== 'open') return state;
  return busy ? 'serving' : 'ready';
}
