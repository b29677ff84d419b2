import { beforeAll, describe, expect, it } from 'vitest';
import { type Profile, profiles } from '#protocol/profile.ts';
import { printerBench } from './printer-bench.ts';
import type { Raster } from './raster.ts';
import { ordinarySlip } from './sample-slips.ts';
import { type SlipPress, slipPress } from './slip-bytes.ts';

/** Slips of a printer without a blade: what a person holds after tearing them off. */

const profile: Profile = profiles['clone-58'];
const ROW_BYTES = 384 / 8;

let press: SlipPress;
beforeAll(() => {
  press = slipPress();
});

/** Prints a slip, tears it off, and prints and tears off another; the printer's edge is where its profile says. */
async function tearTwo(slipProfile: Profile): Promise<readonly Raster[]> {
  const { printer, cable, time } = printerBench({
    ...{ width: 384, hasCutter: false, headToBladeMm: profile.headToBladeMm, bufferBytes: Infinity },
  });
  for (const number of [1, 2]) {
    for (const piece of press.press({ ...ordinarySlip, number }, slipProfile)) await cable.write(piece);
    await time.pass(10_000);
    printer.tearOff();
  }
  return printer.papers.map(({ paper }) => paper);
}

const inkedRows = ({ bits, height }: Raster) =>
  Array.from({ length: height }, (_, row) => row).filter((row) =>
    bits.subarray(row * ROW_BYTES, (row + 1) * ROW_BYTES).some((byte) => byte !== 0),
  );

describe('a slip torn off by hand', () => {
  it('is whole: all of its dots are beyond the edge, and none of the next one is on it', async () => {
    const [first, second] = await tearTwo(profile);
    if (!first || !second) throw new Error('two slips were torn off');
    const carried = profile.headToBladeMm * 8;
    // The way from the edge to the head is white at the beginning of the second, and all else is alike.
    expect(second.height).toBe(first.height + carried);
    expect(inkedRows(second)[0]).toBe((inkedRows(first)[0] ?? NaN) + carried);
    expect(inkedRows(second).length).toBeGreaterThan(100);
  });

  it('would lose its end to the next one if it were not fed as far as the edge', async () => {
    const [first, second] = await tearTwo({ ...profile, headToBladeMm: 0 });
    if (!first || !second) throw new Error('two slips were torn off');
    expect(inkedRows(second)[0]).toBeLessThan(inkedRows(first)[0] ?? NaN);
  });
});
