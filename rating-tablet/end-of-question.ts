import type { RatingView } from '#protocol/views.ts';

export type Asked = NonNullable<RatingView['asking']>;

/** However busily somebody writes, the tablet is free again this long after the question's own time. */
const MOST_LONGER_MS = 180_000;

/**
 * When the question goes away, in the hub's time. Whoever has said why is not cut off: each touch gives them the
 * question's whole time once more, within a bound.
 * @param touchedAt the last touch since a face was pressed, or null while none was
 */
export function endOfQuestion({ askedAt, until }: Asked, touchedAt: number | null): number {
  if (touchedAt === null) return until;
  const again = touchedAt + (until - askedAt);
  return Math.min(until + MOST_LONGER_MS, Math.max(until, again));
}
