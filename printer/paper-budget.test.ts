import { describe, expect, it } from 'vitest';
import { lengthOf, NEW_ROLL, slipsLeft, withPaper } from './paper-budget.ts';
import { profiles } from '#protocol/profile.ts';

describe('the paper budget', () => {
  it('counts what was printed, and says nothing before the first slip', () => {
    expect(slipsLeft(NEW_ROLL, { rollMetres: 80 })).toBeNull();
    const roll = withPaper(withPaper(NEW_ROLL, 74), 76);
    expect(roll).toEqual({ usedMm: 150, slips: 2 });
    expect(slipsLeft(roll, { rollMetres: 3.15 })).toBe(40);
    expect(slipsLeft({ usedMm: 4_000, slips: 50 }, { rollMetres: 3 })).toBe(0);
  });

  it('reads the length of a job as a printer would', () => {
    const eightyRows = Uint8Array.of(0x1b, 0x40, 0x1d, 0x50, 203, 203, 0x1b, 0x4a, 80, 0x1d, 0x56, 0x42, 0);
    expect(lengthOf([eightyRows], profiles['clone-80'])).toBe(25);
    expect(lengthOf([eightyRows], profiles['clone-58'])).toBe(10);
  });
});
