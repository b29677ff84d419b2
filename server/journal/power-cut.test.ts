import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Disk, OpenFile } from './disk.ts';
import { livePowerCuts, type PowerCutTally } from './power-cut.ts';

const SEEDS = 10_000;

describe('ten thousand lives with power cuts, kills and failing disks', () => {
  it('lose no acknowledged fact, give no seq twice, leave no gap, and start every time', async () => {
    const total: Record<string, number> = {};
    const broken: string[] = [];
    for (let seed = 1; seed <= SEEDS; seed += 1) {
      try {
        for (const [what, count] of Object.entries(await livePowerCuts(seed)))
          total[what] = (total[what] ?? 0) + count;
      } catch (error) {
        broken.push(`seed ${seed}: ${String(error)}`);
      }
    }
    expect(broken).toEqual([]);
    const tally = total as unknown as PowerCutTally;
    console.log(tally);
  }, 60_000);
});
