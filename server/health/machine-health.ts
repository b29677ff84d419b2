import { type Check, type CheckState, checkStates } from '#protocol/health.ts';
import { productVersion } from '../product.ts';
import type { Scene } from '../views/scene.ts';
import { checksOf } from './checks-of.ts';

/** What whoever reaches the hub may know. */
export interface FarHealth {
  /** Whether numbers can be given. Paper or a board that is missing is no reason to start the hub again. */
  readonly ok: boolean;
  /** Another one after each start. */
  readonly boot: string;
}

/** What programs on the hub's own machine are told: no name of a person, a screen or a printer. */
export interface NearHealth extends FarHealth {
  readonly version: string;
  readonly upSeconds: number;
  readonly fault: Scene['fault'];
  readonly day: string;
  readonly state: Scene['day']['state'];
  /** For the first page of a trial, which has a door for each. */
  readonly counters: readonly number[];
  /** The worst of the checks. */
  readonly worst: CheckState;
  readonly checks: readonly Pick<Check, 'id' | 'state' | 'finding'>[];
}

export function farHealth(fault: Scene['fault'], boot: string): FarHealth {
  return { ok: fault === null, boot };
}

export function nearHealth(scene: Scene, boot: string, upMs: number): NearHealth {
  const { fault, day, office } = scene;
  const checks = checksOf(scene).map(({ id, state, finding }) => ({ id, state, finding }));
  return {
    ...farHealth(fault, boot),
    version: productVersion,
    upSeconds: Math.floor(upMs / 1_000),
    fault,
    day: day.day,
    state: day.state,
    counters: office.counters.map(({ id }) => id),
    worst: checkStates.find((state) => checks.some((check) => check.state === state)) ?? 'good',
    checks,
  };
}
