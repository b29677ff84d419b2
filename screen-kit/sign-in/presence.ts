import type { Connection } from '../connect.ts';

/** How often a screen says at most that somebody is at it. */
const SAY_MS = 60_000;

/** Tells the hub while fingers, mice and keys move here, so that the screen is not locked under somebody's hands. */
export function tellPresence(hub: Pick<Connection<'console:view' | 'office:view'>, 'ask' | 'person'>): void {
  let saidAt = 0;
  const say = () => {
    if (!hub.person.value || Date.now() - saidAt < SAY_MS) return;
    saidAt = Date.now();
    void hub.ask('person:here', {});
  };
  for (const sign of ['pointerdown', 'pointermove', 'keydown', 'wheel']) {
    addEventListener(sign, say, { capture: true, passive: true });
  }
}
