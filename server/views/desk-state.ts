import type { DeskState } from '#protocol/views.ts';
import { openingAt, sessionsOf } from '#queue/hours.ts';
import type { Session } from '#queue/rules.ts';
import { rulesOf } from '../office.ts';
import type { Scene } from './scene.ts';

/** Whether the desk gives numbers at this moment, and if not, why. */
export function deskState({ day, fault, now, office }: Scene): DeskState {
  if (fault) return { kind: 'faulty', fault };
  const opening = openingAt((day.rules ?? rulesOf(office)).hours, now);
  if (opening.kind !== 'open' && !(day.extraHours && day.state === 'open')) return { kind: 'hours', opening };
  return day.state === 'open' ? { kind: 'open' } : { kind: 'closed-by-hand' };
}

export function sessionsToday({ day, office }: Scene): readonly Session[] {
  return sessionsOf((day.rules ?? rulesOf(office)).hours, day.day);
}
