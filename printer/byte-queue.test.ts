import { expect, it } from 'vitest';
import { ByteQueue } from './byte-queue.ts';

it('gives bytes back in their order, however they came', () => {
  const queue = new ByteQueue();
  for (const piece of [[1], [], [2, 3, 4], [5, 6]]) queue.put(Uint8Array.from(piece));
  expect([...queue.take(3)]).toEqual([1, 2, 3]);
  expect(queue.length).toBe(3);
  queue.put(Uint8Array.of(7));
  expect([...queue.take(Infinity)]).toEqual([4, 5, 6, 7]);
  expect([queue.length, queue.take(1).length]).toEqual([0, 0]);
});
