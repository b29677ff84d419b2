import { describe, expect, it } from 'vitest';
import { stepByArrow } from './arrow-keys.ts';

describe('an arrow key', () => {
  it.each([
    ['ArrowDown', 0, 1],
    ['ArrowRight', 2, 3],
    ['ArrowUp', 2, 1],
    ['ArrowLeft', 3, 2],
  ])('%s leads from %i to %i', (key, from, to) => {
    expect(stepByArrow(key, from, 4)).toBe(to);
  });

  it('goes round at the ends', () => {
    expect(stepByArrow('ArrowDown', 3, 4)).toBe(0);
    expect(stepByArrow('ArrowUp', 0, 4)).toBe(3);
  });

  it('begins at the near end when nothing is chosen yet', () => {
    expect(stepByArrow('ArrowDown', -1, 4)).toBe(0);
    expect(stepByArrow('ArrowUp', -1, 4)).toBe(3);
  });

  it('leads nowhere when it is another key, or when there is nothing', () => {
    expect(stepByArrow('Enter', 0, 4)).toBeNull();
    expect(stepByArrow('ArrowDown', -1, 0)).toBeNull();
  });
});
