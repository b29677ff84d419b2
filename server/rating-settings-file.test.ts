import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ratingSettingsSchema } from '#protocol/rating-settings.ts';
import { sampleRules } from '#queue/a-day.ts';
import type { Disk } from './journal/disk.ts';
import { nodeDisk } from './journal/node-disk.ts';
import { KeptFileDamaged } from './kept-file.ts';
import { openRatingSettings, withRatings } from './rating-settings-file.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rating-settings-'));
});
afterEach(() => rm(folder, { recursive: true }));

const open = (disk: Disk = nodeDisk) => openRatingSettings(disk, folder, 90);
const four = ratingSettingsSchema.parse({ levels: 4, reasons: ['wait'], seconds: 45 });

describe('the file of the ratings’ settings', () => {
  it('begins with three levels, every reason, a comment, and the time that the office has given', async () => {
    const { settings, canUndo } = (await open()).state();
    expect(settings).toMatchObject({ levels: 3, takesComment: true, seconds: 90 });
    expect(settings.reasons).toHaveLength(7);
    expect(canUndo).toBe(false);
  });

  it('keeps what was saved, brings it into the rules, and takes it back', async () => {
    await (await open()).save(four);
    const again = await open();
    expect(again.state()).toEqual({ settings: four, canUndo: true });
    expect(withRatings(sampleRules, again.settings())).toEqual({ ...sampleRules, ratingMs: 45_000 });
    expect(await again.undo()).toBe(true);
    expect(await again.undo()).toBe(false);
    expect((await open()).state().settings).toMatchObject({ levels: 3, seconds: 90 });
  });

  it('does not go by settings that the disk has not taken', async () => {
    const full = Object.create(nodeDisk) as Disk;
    full.rename = () => Promise.reject(new Error('no space left on device'));
    const file = await open(full);
    await expect(file.save(four)).rejects.toThrow('no space');
    expect(file.state()).toMatchObject({ settings: { levels: 3 }, canUndo: false });
  });

  it.each([
    '{',
    '{"current":{"levels":5},"before":null}',
    '{"current":{"reasons":["wait","wait"]},"before":null}',
  ])('refuses a damaged file, and leaves it as it is: %s', async (damaged) => {
    await writeFile(join(folder, 'rating.json'), damaged);
    await expect(open()).rejects.toThrow(KeptFileDamaged);
    expect(await readFile(join(folder, 'rating.json'), 'utf8')).toBe(damaged);
  });
});
