import type { HubClock } from './hub-clock.ts';
import { useEverySecond } from './use-every-second.ts';

/** The hub's time, epoch milliseconds, drawn again every second of the viewer. */
export function useHubTime(clock: HubClock): number {
  useEverySecond();
  return clock.now();
}
