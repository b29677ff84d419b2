import type { Check } from '#protocol/health.ts';

/** How many of the checks somebody must see to. */
export function toSeeTo(checks: readonly Check[]): number {
  return checks.filter(({ state }) => state !== 'good').length;
}
