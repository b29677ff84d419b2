import type { Introduction } from '#protocol/greeting.ts';
import type { Audience } from './publisher.ts';
import { boardView } from './views/board-view.ts';
import { consoleView } from './views/console-view.ts';
import { kioskView } from './views/kiosk-view.ts';
import { officeView } from './views/office-view.ts';
import { ratingView } from './views/rating-view.ts';
import type { Scene } from './views/scene.ts';

type Listener = Pick<Introduction, 'role' | 'counter'>;

/** The room in which a screen listens: screens that see the same thing share one. */
export function roomOf({ role, counter }: Listener): string {
  return counter === null ? role : `${role}:${counter}`;
}

/** What a screen of this role, at this counter, is shown. */
export function audienceOf(scene: Scene, { role, counter }: Listener): Audience {
  const room = roomOf({ role, counter });
  switch (role) {
    case 'kiosk':
      return { room, name: 'kiosk:view', view: kioskView(scene) };
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
