import type { Introduction } from '#protocol/greeting.ts';
import type { Audience } from './publisher.ts';
import { boardView } from './views/board-view.ts';
import { consoleView } from './views/console-view.ts';
import { kioskView } from './views/kiosk-view.ts';
import { officeView } from './views/office-view.ts';
import { printerIdOf } from './views/printer-of.ts';
import { ratingView } from './views/rating-view.ts';
import type { Scene } from './views/scene.ts';

type Listener = Pick<Introduction, 'role' | 'counter' | 'device'>;

/** The room in which a screen listens: screens that see the same thing share one. */
export function roomOf(scene: Scene, { role, counter, device }: Listener): string {
  // Kiosks see how their own printer is, which the office may change at any moment.
  if (role === 'kiosk') return `${role}:printer-${printerIdOf(scene, { device })}`;
  return counter === null ? role : `${role}:${counter}`;
}

/** What a screen of this role, at this counter, is shown. */
export function audienceOf(scene: Scene, who: Listener): Audience {
  const { role, counter, device } = who;
  const room = roomOf(scene, who);
  switch (role) {
    case 'kiosk':
      return { room, name: 'kiosk:view', view: kioskView(scene, device) };
    case 'board':
      return { room, name: 'board:view', view: boardView(scene) };
    case 'console':
      return { room, name: 'console:view', view: consoleView(scene, counter ?? 0) };
    case 'rating':
      return { room, name: 'rating:view', view: ratingView(scene, counter ?? 0) };
    case 'office':
      return { room, name: 'office:view', view: officeView(scene) };
  }
}
