import { expect, it } from 'vitest';
import { BackOff } from './back-off.ts';

it('lets a finger slip twice, then waits ever longer, up to a quarter of an hour', () => {
  const backOff = new BackOff();
  const waits = Array.from({ length: 14 }, () => backOff.wrong('lan', 'may-1', 0) / 1_000);
  expect(waits.slice(0, 6)).toEqual([0, 0, 5, 10, 20, 40]);
  expect(waits.at(-1)).toBe(900);
  expect(backOff.waitMs('lan', 'may-1', 60_000)).toBe(840_000);
});

it('locks out nobody else, and not the same person elsewhere', () => {
  const backOff = new BackOff();
  for (let n = 0; n < 20; n += 1) backOff.wrong('lan', 'may-1', 0);
  expect(backOff.waitMs('minh', 'may-1', 0)).toBe(0);
  expect(backOff.waitMs('lan', 'may-2', 0)).toBe(0);
});

it('forgets the wrong ones after the right one', () => {
  const backOff = new BackOff();
  for (let n = 0; n < 5; n += 1) backOff.wrong('lan', 'may-1', 0);
  backOff.right('lan', 'may-1');
  expect(backOff.wrong('lan', 'may-1', 0)).toBe(0);
});
