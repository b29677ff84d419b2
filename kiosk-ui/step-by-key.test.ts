import { describe, expect, it } from 'vitest';
import { stepByKey } from './step-by-key.ts';

describe('a key that walks', () => {
  it.each([
    ['ArrowDown', 0, 1],
    ['ArrowRight', 2, 3],
    ['ArrowUp', 2, 1],
    ['ArrowLeft', 3, 2],
    ['PageDown', 0, 1],
    ['PageUp', 2, 1],
  ])('%s leads from %i to %i', (key, from, to) => {
    expect(stepByKey(key, from, 4)).toBe(to);
  });

  it('goes round at the ends', () => {
    expect(stepByKey('ArrowDown', 3, 4)).toBe(0);
    expect(stepByKey('ArrowUp', 0, 4)).toBe(3);
  });

  it('begins at the near end when nothing is chosen yet', () => {
    expect(stepByKey('ArrowDown', -1, 4)).toBe(0);
    expect(stepByKey('ArrowUp', -1, 4)).toBe(3);
  });

  it('leads nowhere when it is another key, or when there is nothing', () => {
    expect(stepByKey('Enter', 0, 4)).toBeNull();
    expect(stepByKey('ArrowDown', -1, 0)).toBeNull();
  });
});
