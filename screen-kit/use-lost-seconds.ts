import type { ReadonlySignal } from '@preact/signals';
import type { Link } from './connect.ts';
import { useEverySecond } from './use-every-second.ts';

/** A link that is back within this time was never gone for the person in front of the screen. */
const UNNOTICED_S = 3;

/** Whole seconds since the link was lost, counted every second; null while it is not, or not for long. */
export function useLostSeconds(link: ReadonlySignal<Link>): number | null {
  useEverySecond();
  const now = link.value;
  if (now.kind !== 'lost') return null;
  const seconds = Math.floor((Date.now() - now.since) / 1_000);
  return seconds < UNNOTICED_S ? null : seconds;
}
