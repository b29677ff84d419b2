import { describe, expect, it } from 'vitest';
import { diskContract } from './disk-contract.ts';
import { PowerOff, SimulatedDisk } from './simulated-disk.ts';
import { writeAll } from './write-all.ts';

diskContract('the simulated disk', async () => {
  const disk = new SimulatedDisk();
  await disk.makeFolder('folder');
  return { disk, folder: 'folder' };
});

const SEEDS = [...Array(300).keys()];
const OLD = 'o'.repeat(1300);
const NEW = 'n'.repeat(1300);

/** A disk that holds OLD for certain, and NEW written over it and beyond but not synced. */
async function halfWritten() {
  const disk = new SimulatedDisk();
  const file = await disk.open('file');
  await writeAll(file, Buffer.from(OLD), 0);
  await file.sync();
  await disk.syncFolder('.');
  await writeAll(file, Buffer.from(NEW + NEW), 0);
  return { disk, file };
}

const contentAfterCrash = async (disk: SimulatedDisk, seed: number) =>
  (await disk.crash(seed).read('file'))?.toString() ?? '';

describe('a power cut on the simulated disk', () => {
  it('spares what was synced', async () => {
    const { disk, file } = await halfWritten();
    await file.sync();
    for (const seed of SEEDS) expect(await contentAfterCrash(disk, seed)).toBe(NEW + NEW);
  });

  it('takes any part of what was not: nothing, all, a hole, a torn sector', async () => {
    const { disk } = await halfWritten();
    const found = await Promise.all(SEEDS.map((seed) => contentAfterCrash(disk, seed)));
    expect(found).toContain(OLD);
    expect(found).toContain(NEW + NEW);
    expect(found.some((text) => /^n+o+n+/.test(text))).toBe(true);
    expect(found.some((text) => text.includes('\0'))).toBe(true);
    expect(found.some((text) => [...text.matchAll(/no/g)].some(({ index }) => (index + 1) % 512 !== 0))).toBe(
      true,
    );
    expect(new Set(found.map(({ length }) => length)).size).toBeGreaterThan(50);
    expect(await contentAfterCrash(disk, 5)).toBe(found[5]);
  });

  it('loses or keeps each unsynced name by itself, and renames all or nothing', async () => {
    const found = await Promise.all(
      SEEDS.map(async (seed) => {
        const disk = new SimulatedDisk();
        await disk.open('a');
        await disk.syncFolder('.');
        await disk.rename('a', 'b');
        await disk.open('c');
        return (await disk.crash(seed).list('.')).slice().sort().join('');
      }),
    );
    expect([...new Set(found)].sort()).toEqual(['a', 'ac', 'b', 'bc']);
  });

  it('shows what a failed sync forgot: read all the same, and gone after the cut', async () => {
    const { disk, file } = await halfWritten();
    disk.inject({ step: 'sync', nth: 1, how: 'EIO' });
    await expect(file.sync()).rejects.toMatchObject({ code: 'EIO' });
    await file.sync();
    expect((await disk.read('file'))?.toString()).toBe(NEW + NEW);
    expect(await contentAfterCrash(disk, 1)).not.toBe(NEW + NEW);
  });

  it('comes after so many steps, and leaves no step to the old process', async () => {
    const { disk, file } = await halfWritten();
    disk.stopAfter(1);
    await file.truncate(0);
    await expect(file.sync()).rejects.toThrow(PowerOff);
    const next = disk.restart();
    await expect(disk.read('file')).rejects.toThrow(PowerOff);
    expect((await next.read('file'))?.length).toBe(0);
  });
});

describe('a fault of the simulated disk', () => {
  it('befalls the step it was meant for', async () => {
    const disk = new SimulatedDisk();
    const file = await disk.open('file');
    disk.inject({ step: 'write', nth: 2, how: 'ENOSPC' }, { step: 'write', nth: 3, how: 'short' });
    const bytes = Buffer.alloc(100);
    expect(await file.write(bytes, 0)).toBe(100);
    await expect(file.write(bytes, 0)).rejects.toMatchObject({ code: 'ENOSPC' });
    expect(await file.write(bytes, 0)).toBeLessThan(100);
    expect(await file.write(bytes, 0)).toBe(100);
    expect(disk.counts.get('write')).toBe(4);
  });
});
