import { type Check, checkStates } from '#protocol/health.ts';
import type { Scene } from '../views/scene.ts';
import { checkMachine } from './check-machine.ts';
import { checkPrinters } from './check-printers.ts';
import { checkScreens } from './check-screens.ts';

/** What checks are made of. */
export type HealthFacts = Pick<
  Scene,
  'access' | 'backup' | 'day' | 'fault' | 'now' | 'machine' | 'printers' | 'screens' | 'voice'
>;

/** Everything that is looked at before the doors open: the worst first, otherwise in the order in which one walks. */
export function checksOf(facts: HealthFacts): readonly Check[] {
  const checks = [...checkPrinters(facts), ...checkScreens(facts), ...checkMachine(facts)];
  return checkStates.flatMap((state) => checks.filter((check) => check.state === state));
}
