import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { usualSlipSettings } from '#printer/slip-settings.ts';
import type { Disk } from './journal/disk.ts';
import { nodeDisk } from './journal/node-disk.ts';
import { KeptFileDamaged } from './kept-file.ts';
import { SlipSettingsFile } from './slip-settings-file.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slip-settings-'));
});
afterEach(() => rm(folder, { recursive: true }));

const open = (disk: Disk = nodeDisk) => SlipSettingsFile.open(disk, folder, () => Promise.resolve(null));
const written = { ...usualSlipSettings, ownLines: ['Tầng 1'] };

describe('the file of the slips’ settings', () => {
  it('keeps what was saved and what held before it', async () => {
    await (await open()).save(written);
    const again = await open();
    expect(again.settings()).toEqual(written);
    expect(await again.undo()).toBe(true);
    expect(await again.undo()).toBe(false);
    expect((await open()).settings()).toEqual(usualSlipSettings);
  });

  it('does not go by settings that the disk has not taken', async () => {
    const full = Object.create(nodeDisk) as Disk;
    full.rename = () => Promise.reject(new Error('no space left on device'));
    const file = await open(full);
    await expect(file.save(written)).rejects.toThrow('no space');
    expect(file.settings()).toEqual(usualSlipSettings);
    expect(file.state().canUndo).toBe(false);
  });

  it('knows a logo by name while it is tried, and when it is saved', async () => {
    const file = await open();
    const answer = await file.tryLogo(Buffer.from('a picture'));
    if (!('logo' in answer)) throw new Error('the picture was not taken');
    const settings = file.settingsOf({ ...written, logo: answer.logo });
    expect(settings?.logo).toBe(Buffer.from('a picture').toString('base64'));
    if (settings) await file.save(settings);
    const again = await open();
    expect(again.state().settings.logo).toBe(answer.logo);
    expect(again.settingsOf({ ...written, logo: answer.logo })).toEqual(settings);
    expect(again.settingsOf({ ...written, logo: '0'.repeat(64) })).toBeNull();
    for (const other of ['1', '2', '3', '4', '5', '6', '7']) await again.tryLogo(Buffer.from(other));
    expect(again.settingsOf({ ...written, logo: answer.logo })).toEqual(settings);
  });

  it.each(['{', '{"current":{"logo":"not base64!"},"before":null}', '{"current":{"ownLines":["\u001b@"]}}'])(
    'refuses a damaged file, and leaves it as it is: %s',
    async (damaged) => {
      await writeFile(join(folder, 'slip.json'), damaged);
      await expect(open()).rejects.toThrow(KeptFileDamaged);
      expect(await readFile(join(folder, 'slip.json'), 'utf8')).toBe(damaged);
    },
  );
});
