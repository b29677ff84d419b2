import { describe, expect, it } from 'vitest';
import { putBack } from './put-back.ts';

const a = { id: 'a' };
const b = { id: 'b' };
const c = { id: 'c' };
const fresh = { id: 'new' };

describe('what was taken away and is kept after all', () => {
  it.each([
    ['first', [b, c], a, [a, b, c]],
    ['in the middle', [a, c], b, [a, b, c]],
    ['last, before what is new', [a, b, fresh], c, [a, b, c, fresh]],
    ['after a neighbour that was moved', [c, a], b, [c, a, b]],
    ['alone', [], b, [b]],
  ])('stands where it stood: %s', (_where, now, thing, after) => {
    expect(putBack(now, thing, [a, b, c])).toEqual(after);
  });
});
