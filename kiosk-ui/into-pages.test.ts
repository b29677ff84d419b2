import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intoPages } from './into-pages.ts';

const room = { whole: 100, withPager: 80, gap: 10 };

describe('packing into pages', () => {
  it.each([
    [[], [[0, 0]]],
    [[45, 45], [[0, 2]]],
    [
      [45, 46],
      [
        [0, 1],
        [1, 2],
      ],
    ],
    [
      [20, 20, 20, 20],
      [
        [0, 3],
        [3, 4],
      ],
    ],
    [
      [200, 10],
      [
        [0, 1],
        [1, 2],
      ],
    ],
  ])('%j stand as %j', (heights, pages) => {
    expect(intoPages(heights, room)).toEqual(pages);
  });

  it('loses nothing, repeats nothing, and overfills a page only by a thing that no page could hold', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 120 })), (heights) => {
        const pages = intoPages(heights, room);
        expect(pages.flatMap(([from, to]) => heights.slice(from, to))).toEqual(heights);
        if (pages.length === 1) return;
        for (const [from, to] of pages) {
          const filled = heights.slice(from, to).reduce((sum, height) => sum + height + room.gap, -room.gap);
          expect(to).toBeGreaterThan(from);
          expect(filled <= room.withPager || to - from === 1).toBe(true);
        }
      }),
    );
  });
});
