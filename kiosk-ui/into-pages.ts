export interface Room {
  /** What one page holds, and what remains of it when a pager stands below. */
  readonly whole: number;
  readonly withPager: number;
  readonly gap: number;
}

/**
 * Packs things of given heights, in order, into pages: one page when all fit, else as many as needed.
 * @param heights in any one unit, the same as the room's
 * @returns for each page the indices of its first thing and of the one after its last
 */
export function intoPages(heights: readonly number[], room: Room): readonly (readonly [number, number])[] {
  const all = heights.reduce((sum, height) => sum + height, 0) + room.gap * Math.max(0, heights.length - 1);
  if (all <= room.whole) return [[0, heights.length]];
  const pages: [number, number][] = [];
  let from = 0;
  let filled = 0;
  heights.forEach((height, index) => {
    const grown = index === from ? height : filled + room.gap + height;
    if (index > from && grown > room.withPager) {
      pages.push([from, index]);
      from = index;
      filled = height;
    } else filled = grown;
  });
  return [...pages, [from, heights.length]];
}
