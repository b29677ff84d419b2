import type { ReadonlySignal } from '@preact/signals-core';
import { useRef } from 'preact/hooks';
import type { Link } from './connect.ts';
import { useEverySecond } from './use-every-second.ts';

/** A link that is back within this time was never gone for the person in front of the screen. */
const UNNOTICED_S = 3;

/**
 * Whole seconds for which the hub has not been heard (lost, turned away or not yet reached), counted every second;
 * null while it is heard, or has not been silent for long.
 */
export function useLostSeconds(link: ReadonlySignal<Link>): number | null {
  useEverySecond();
  const silentSince = useRef<number | null>(null);
  const now = link.value;
  if (now.kind === 'live') silentSince.current = null;
  else silentSince.current ??= now.kind === 'lost' ? now.since : Date.now();
  if (silentSince.current === null) return null;
  const seconds = Math.floor((Date.now() - silentSince.current) / 1_000);
  return seconds < UNNOTICED_S ? null : seconds;
}
