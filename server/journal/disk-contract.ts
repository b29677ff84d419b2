import { describe, expect, it } from 'vitest';
import { join } from 'node:path';
import type { Disk } from './disk.ts';
import { writeAll } from './write-all.ts';

/** What every `Disk` does while the power is on; `open` gives one, and an empty folder on it. */
export function diskContract(name: string, open: () => Promise<{ disk: Disk; folder: string }>): void {
  describe(`${name} is a disk`, () => {
    it('finds nothing where there is nothing', async () => {
      const { disk, folder } = await open();
      expect(await disk.read(join(folder, 'none'))).toBeUndefined();
      expect(await disk.list(join(folder, 'none'))).toEqual([]);
      await disk.remove(join(folder, 'none'));
    });

    it('writes, cuts and reads', async () => {
      const { disk, folder } = await open();
      const path = join(folder, 'file');
      const file = await disk.open(path);
      await writeAll(file, Buffer.from('0123456789'), 0);
      await writeAll(file, Buffer.from('AB'), 9);
      await file.truncate(10);
      await file.sync();
      await file.close();
      const again = await disk.open(path);
      await writeAll(again, Buffer.from('-'), 0);
      await again.close();
      expect((await disk.read(path))?.toString()).toBe('-12345678A');
    });

    it('makes folders, renames over a file, removes, lists', async () => {
      const { disk, folder } = await open();
      const days = join(folder, 'days');
      await disk.makeFolder(days);
      await disk.makeFolder(days);
      for (const text of ['old', 'new']) {
        const file = await disk.open(join(days, text));
        await writeAll(file, Buffer.from(text), 0);
        await file.close();
      }
      await disk.rename(join(days, 'new'), join(days, 'old'));
      await disk.syncFolder(days);
      expect(await disk.list(days)).toEqual(['old']);
      expect((await disk.read(join(days, 'old')))?.toString()).toBe('new');
      expect(await disk.list(join(days, 'old'))).toEqual([]);
      await disk.remove(join(days, 'old'));
      expect(await disk.list(days)).toEqual([]);
    });

    it('says so when there is no folder to write in', async () => {
      const { disk, folder } = await open();
      await expect(disk.open(join(folder, 'none', 'file'))).rejects.toMatchObject({ code: 'ENOENT' });
      await expect(disk.rename(join(folder, 'a'), join(folder, 'b'))).rejects.toMatchObject({
        code: 'ENOENT',
      });
    });
  });
}
