import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Disk } from '../journal/disk.ts';
import { nodeDisk } from '../journal/node-disk.ts';
import { KeptFileDamaged } from '../kept-file.ts';
import { CatalogueFile } from './catalogue-file.ts';
import { amends, author, begun, entered, notice } from './sample-notices.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'catalogue-'));
});
afterEach(() => rm(folder, { recursive: true }));

const open = (disk: Disk = nodeDisk) => CatalogueFile.open(disk, folder, begun.stock);
const fifty = notice('50/TB-UBND', '2026-11-23', [amends('1.001193', '2026-12-01', { fee: '1' })]);

describe('the file of the catalogue', () => {
  it('begins with what it is given, keeps notices, withdrawals and ticks, and reads them again', async () => {
    const file = await open();
    expect(file.book()).toEqual(begun);
    expect(await file.enter(fifty, author)).toMatchObject({ notice: { id: 'n1', entered: author } });
    expect(await file.publish('n1', 'portal', { day: '2026-11-24', by: 'office-1' })).toBe('kept');
    expect(await file.publish('n1', 'paper', { day: '2026-11-24', by: 'office-1' })).toBe('kept');
    expect(await file.publish('n1', 'paper', null)).toBe('kept');
    expect((await open()).book()).toEqual(file.book());
    expect(file.book().notices[0]?.published).toEqual({ portal: { day: '2026-11-24', by: 'office-1' } });
    expect(await file.withdraw('n1', author)).toBe('withdrawn');
    expect(await file.withdraw('n1', author)).toBe('unknown');
    expect(await file.withdraw('n9', author)).toBe('unknown');
    expect((await open()).book().notices[0]?.withdrawn).toEqual(author);
  });

  it('does not go by a notice that the disk has not taken', async () => {
    const full = Object.create(nodeDisk) as Disk;
    full.rename = () => Promise.reject(new Error('no space left on device'));
    const file = await open(full);
    await expect(file.enter(fifty, author)).rejects.toThrow('no space');
    expect(file.book().notices).toEqual([]);
  });

  it.each([
    ['{', /not JSON/],
    ['{"stock":[],"notices":[{}]}', /notices\.0/],
    [
      JSON.stringify({ stock: [], notices: entered(begun, fifty).notices }),
      /notices\.0\.rows\.0: not-in-force/,
    ],
    [
      JSON.stringify({
        ...begun,
        notices: [...entered(begun, fifty).notices, { ...entered(begun, fifty).notices[0], rows: [] }],
      }),
      /notices\.1\.id/,
    ],
  ])('[A3] refuses a damaged file with its place, and leaves it as it is: %s', async (damaged, place) => {
    await writeFile(join(folder, 'catalogue.json'), damaged);
    await expect(open()).rejects.toThrow(KeptFileDamaged);
    await expect(open()).rejects.toThrow(place);
    expect(await readFile(join(folder, 'catalogue.json'), 'utf8')).toBe(damaged);
  });
});
