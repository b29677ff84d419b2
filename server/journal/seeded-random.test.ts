import { expect, it } from 'vitest';
import { seededRandom } from './seeded-random.ts';

const rolls = (seed: number, count: number) => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, random);
};

it('rolls the same numbers for the same seed, and others for another', () => {
  expect(rolls(7, 100)).toEqual(rolls(7, 100));
  expect(rolls(7, 100)).not.toEqual(rolls(8, 100));
});

it('rolls evenly from 0 to just below 1', () => {
  const tenths = rolls(1, 100_000).map((roll) => Math.floor(roll * 10));
  for (let tenth = 0; tenth < 10; tenth += 1) {
    expect(Math.abs(tenths.filter((each) => each === tenth).length - 10_000)).toBeLessThan(400);
  }
  expect(tenths.every((tenth) => tenth >= 0 && tenth < 10)).toBe(true);
});
