import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callsIn, rowsOf } from './board-rows.ts';
import {
  type CallQueue,
  advanced as advancedWith,
  agreed as agreedWith,
  called as calledWith,
  listed as listedRows,
  nextChange as nextChangeWith,
  quiet,
} from './call-queue.ts';

const silent = { voice: null, rows: 4 };
const call = (number: number, times = 1) => ({
  ...{ id: `${number}x${times}`, letter: 'C', number, counter: 1, times },
  ...{ isLast: false, isTransfer: false },
});
const inView = (...numbers: number[]) =>
  numbers.map((number, index) => ({ letter: 'C', number, counter: 1, times: 1, id: 100 - index, at: 0 }));
const allInFront = (queue: CallQueue) => numbers(queue.front?.calls ?? []);
const nextChange = (queue: CallQueue) => nextChangeWith(queue, silent);
const inFront = (queue: CallQueue) => {
  expect(allInFront(queue).length).toBeLessThanOrEqual(1);
  return allInFront(queue)[0] ?? null;
};
const called = (queue: CallQueue, next: ReturnType<typeof call>, now: number) =>
  calledWith(queue, next, now, silent);
const advanced = (queue: CallQueue, now: number) => advancedWith(queue, now, silent);
const agreed = (queue: CallQueue, view: ReturnType<typeof inView>, now: number) =>
  agreedWith(queue, view, now, silent);
const listed = (...given: Parameters<typeof listedRows>) => callsIn(listedRows(...given));
const numbers = (calls: readonly { number: number }[]) => calls.map(({ number }) => number);

describe('calls in front', () => {
  it('stands at once when nobody is in front', () => {
    expect(inFront(called(quiet, call(1), 0))).toBe(1);
  });

  it('two calls in the same moment stand in front one after the other, each for eight seconds', () => {
    let queue = called(called(quiet, call(1), 0), call(2), 0);
    expect(inFront(queue)).toBe(1);
    queue = advanced(queue, 7_999);
    expect(inFront(queue)).toBe(1);
    queue = advanced(queue, 8_000);
    expect(inFront(queue)).toBe(2);
    expect(inFront(advanced(queue, 27_999))).toBe(2);
    expect(inFront(advanced(queue, 28_000))).toBeNull();
  });

  it('makes room at once for the next when it has had its eight seconds', () => {
    const queue = called(quiet, call(1), 0);
    expect(inFront(called(queue, call(2), 9_000))).toBe(2);
  });

  it('a recall goes before the others but cuts off none, and recalls keep their own order', () => {
    let queue = [call(1), call(2), call(8, 2), call(9, 3)].reduce((so, next) => called(so, next, 0), quiet);
    expect(inFront(queue)).toBe(1);
    const order: (number | null)[] = [];
    for (let now = 8_000; queue.waiting.length > 0; now += 8_000) {
      queue = advanced(queue, now);
      order.push(inFront(queue));
    }
    expect(order).toEqual([8, 9, 2]);
  });

  it('a recall of the one in front begins its time anew', () => {
    const queue = called(called(called(quiet, call(1), 0), call(2), 1_000), call(1, 2), 5_000);
    expect(inFront(advanced(queue, 12_999))).toBe(1);
    expect(inFront(advanced(queue, 13_000))).toBe(2);
  });

  it('a recall of one that still waits does not stand in line twice', () => {
    const queue = [call(1), call(2), call(3), call(3, 2)].reduce((so, next) => called(so, next, 0), quiet);
    expect(numbers(queue.waiting)).toEqual([3, 2]);
  });

  it('the same call that comes twice is one call', () => {
    const queue = called(called(called(quiet, call(1), 0), call(1), 5_000), call(2), 6_000);
    expect(inFront(advanced(queue, 8_000))).toBe(2);
    expect(called(queue, call(2), 7_000)).toBe(queue);
  });

  it('when more than three wait, as many as there is room for come in front together, in their order', () => {
    const four = [1, 2, 3, 4].reduce((so, number) => called(so, call(number), 0), quiet);
    expect(allInFront(advanced(four, 8_000))).toEqual([2]);
    const many = [1, 2, 3, 4, 5, 6, 7].reduce((so, number) => called(so, call(number), 0), quiet);
    const joined = advanced(many, 8_000);
    expect(allInFront(joined)).toEqual([2, 3, 4, 5]);
    expect(allInFront(advanced(joined, 15_999))).toEqual([2, 3, 4, 5]);
    expect(allInFront(advanced(joined, 28_000))).toEqual([6]);
    expect(allInFront(advancedWith(many, 8_000, { voice: null, rows: 3 }))).toEqual([2, 3, 4]);
  });

  it('with more than two turns’ worth waiting numbers share rows, those of one counter beneath each other', () => {
    const many = Array.from({ length: 20 }, (_, index) => ({ ...call(index + 1), counter: (index % 3) + 1 }));
    const line = many.reduce((so, next) => called(so, next, 0), quiet);
    const dense = advanced(line, 8_000);
    expect(dense.front?.isDense).toBe(true);
    // Eight rows of half the height, two numbers each; nobody is passed over.
    expect(allInFront(dense)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]);
    const rows = rowsOf(dense.front?.calls ?? [], 4, true).map(({ counter, calls }) => [
      counter,
      ...numbers(calls),
    ]);
    expect(rows).toEqual([
      ...[
        [2, 2, 5],
        [2, 8, 11],
        [2, 14],
      ],
      ...[
        [3, 3, 6],
        [3, 9, 12],
        [3, 15],
      ],
      ...[
        [1, 4, 7],
        [1, 10, 13],
      ],
    ]);
    const after = advanced(dense, 28_000);
    expect(allInFront(after)).toEqual([16, 17, 18, 19]);
    expect(after.isListDense).toBe(true);
    expect(numbers(listed(after, [], 4)).sort((a, b) => a - b)).toEqual(allInFront(dense));
  });

  it('those that come together stay until the ones before them have been in the list for twenty seconds', () => {
    const many = Array.from({ length: 9 }, (_, number) => number).reduce(
      (so, number) => called(so, call(number), 0),
      quiet,
    );
    const first = advanced(many, 8_000);
    expect(allInFront(first)).toEqual([1, 2, 3, 4]);
    // Only call 0 is in the list, and four push it out.
    expect(nextChange(first)).toBe(28_000);
    const second = advanced(first, 28_000);
    expect(allInFront(second)).toEqual([5, 6, 7, 8]);
    expect(nextChange(second)).toBe(48_000);
  });

  it('a recall of one that stands in front with others keeps its place, and the time of all begins anew', () => {
    const many = [1, 2, 3, 4, 5, 6].reduce((so, number) => called(so, call(number), 0), quiet);
    const again = called(advanced(many, 8_000), call(3, 2), 12_000);
    expect(again.front?.calls.map(({ number, times }) => [number, times])).toEqual([
      [2, 1],
      [3, 2],
      [4, 1],
      [5, 1],
    ]);
    expect(allInFront(advanced(again, 27_999))).toEqual([2, 3, 4, 5]);
    expect(allInFront(advanced(again, 28_000))).toEqual([6]);
  });

  it('says when it next changes', () => {
    expect(nextChange(quiet)).toBeNull();
    const queue = called(quiet, call(1), 500);
    expect(nextChange(queue)).toBe(20_500);
    expect(nextChange(called(queue, call(2), 600))).toBe(8_500);
  });

  it('every call stands in front for eight seconds, whenever calls come', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ gap: fc.nat(10_000), times: fc.constantFrom(1, 1, 1, 2) })),
        (coming) => {
          let queue = quiet;
          let now = 0;
          const shown = new Map<number, { from: number; to: number }>();
          const look = () => {
            for (const { number } of queue.front?.calls ?? [])
              shown.set(number, { from: queue.front?.since ?? 0, to: now });
          };
          const passTo = (until: number) => {
            for (
              let change = nextChange(queue);
              change !== null && change <= until;
              change = nextChange(queue)
            ) {
              now = change;
              look();
              queue = advanced(queue, now);
            }
            now = until;
          };
          coming.forEach(({ gap, times }, number) => {
            passTo(now + gap);
            look();
            queue = called(queue, call(number, times), now);
          });
          passTo(Infinity);
          expect(shown.size).toBe(coming.length);
          for (const { from, to } of shown.values()) expect(to - from).toBeGreaterThanOrEqual(8_000);
        },
      ),
    );
  });
});

describe('the view is the truth', () => {
  it('a call that was taken back leaves the front and the line', () => {
    let queue = [call(1), call(2), call(3)].reduce((so, next) => called(so, next, 0), quiet);
    queue = agreed(queue, inView(3, 2, 1), 100);
    expect(inFront(agreed(queue, inView(3, 2), 200))).toBe(2);
    expect(numbers(agreed(queue, inView(3, 1), 200).waiting)).toEqual([3]);
    expect(agreed(queue, [], 200)).toMatchObject({ front: null, waiting: [] });
  });

  it('a call that the view has not shown yet stays', () => {
    const queue = called(quiet, call(5), 0);
    expect(inFront(agreed(queue, inView(4, 3), 10))).toBe(5);
    expect(inFront(agreed(queue, [], 10))).toBe(5);
  });

  it('a call that has only grown too old for the list stays', () => {
    const old = agreed(called(called(quiet, call(1), 0), call(2), 0), inView(2, 1), 0);
    const newer = inView(9, 8).map((each) => ({ ...each, id: each.id + 50 }));
    expect(numbers(agreed(old, newer, 10).waiting)).toEqual([2]);
  });

  it('the list holds what is neither in front nor still to come there', () => {
    const queue = called(called(quiet, call(6), 0), call(7), 0);
    expect(numbers(listed(queue, inView(7, 6, 5, 4, 3, 2, 1), 4))).toEqual([5, 4, 3, 2]);
    expect(numbers(listed(advanced(queue, 8_000), inView(7, 6, 5, 4, 3, 2, 1), 4))).toEqual([6, 5, 4, 3]);
  });

  it('calls of other counters push nobody out who still stands on the board', () => {
    const mixed = (ids: readonly [number, number][]) =>
      ids.map(([number, counter], index) => ({ ...call(number), counter, id: 100 - index, at: 0 }));
    const queue = agreed(
      called(called(quiet, call(1), 0), call(2), 0),
      mixed([
        [2, 1],
        [1, 1],
      ]),
      0,
    );
    // Of counter 1 the hub remembers as many as before, all newer; of counter 2 older ones than these.
    const view = mixed([
      [9, 1],
      [8, 1],
      [50, 2],
      [49, 2],
    ]).map((each) => ({ ...each, id: each.id + (each.counter === 1 ? 50 : -90) }));
    expect(inFront(agreed(queue, view as never, 10))).toBe(1);
    // One fewer of counter 1: number 1 was taken back.
    const back = mixed([
      [2, 1],
      [50, 2],
    ]);
    expect(inFront(agreed(queue, back as never, 10))).toBe(2);
  });

  it('a burst of calls stays in a list of four for at least twenty seconds each', () => {
    const bursts = Array.from({ length: 15 }, (_, index) => index + 1);
    const view = inView(...[...bursts].reverse());
    let queue = bursts.reduce((so, number) => called(so, call(number), 0), quiet);
    const seen = new Map<number, number>();
    for (let now = 0; now <= 150_000; now += 1_000) {
      queue = advanced(queue, now);
      for (const { number } of listed(queue, view, 4)) seen.set(number, (seen.get(number) ?? 0) + 1);
    }
    for (const number of bursts) expect(seen.get(number)).toBeGreaterThanOrEqual(20);
  });
});
