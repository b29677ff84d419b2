import { basename, dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Disk, OpenFile } from './disk.ts';
import { checksum, sealOf } from './log-line.ts';
import { lengthBeforeRoom } from './log-room.ts';
import { livePowerCuts } from './power-cut.ts';
import { PromiseBroken } from './written-stream.ts';

const SEEDS = 10_000;
const TIME_LIMIT_MS = 120_000;

describe('ten thousand lives with power cuts, kills and failing disks', () => {
  it(
    'lose no acknowledged fact, give no seq twice, leave no gap, and start every time',
    async () => {
      const total = new Map<string, number>();
      for (let seed = 1; seed <= SEEDS; seed += 1) {
        const tally = await livePowerCuts(seed).catch((cause: unknown) => {
          throw new Error(`Seed ${seed} is broken.`, { cause });
        });
        for (const [what, count] of Object.entries(tally))
          total.set(what, (total.get(what) ?? 0) + Number(count));
      }
      // They did what they claim to survive.
      for (const [what, atLeast] of Object.entries({
        cuts: 10_000,
        kills: 3_000,
        failures: 500,
        tornTails: 200,
      })) {
        expect(total.get(what), what).toBeGreaterThan(atLeast);
      }
      expect(total.get('checkpoints')).toBeGreaterThan(5_000);
      expect(total.get('acknowledged')).toBeGreaterThan(100_000);
    },
    TIME_LIMIT_MS,
  );
});

// Each takes one precaution away, between the journal and the disk. A harness that does not notice proves nothing.
const mutants: Record<string, (disk: Disk) => Disk> = {
  'no sync of any file': (disk) => withFiles(disk, () => ({ sync: () => Promise.resolve() })),
  'no sync of the log': (disk) =>
    withFiles(disk, (_, path) => (isLog(path) ? { sync: () => Promise.resolve() } : {})),
  'no sync of the draft of a checkpoint': (disk) =>
    withFiles(disk, (_, path) => (isLog(path) ? {} : { sync: () => Promise.resolve() })),
  'no sync of folders': (disk) => delegate(disk, { syncFolder: () => Promise.resolve() }),
  'no sync of the folder of offices': (disk) =>
    delegate(disk, {
      syncFolder: (path) => (path === 'journal' ? Promise.resolve() : disk.syncFolder(path)),
    }),
  'no sync of the folder of days': (disk) =>
    delegate(disk, {
      syncFolder: (path) => (dirname(path) === 'journal' ? Promise.resolve() : disk.syncFolder(path)),
    }),
  'no checksum of a line': (disk) => delegate(disk, { read: (path) => readWithoutChecksum(disk, path) }),
  'no second writing of the last group': (disk) => {
    const found = new Map<string, number>();
    return withFiles(delegate(disk, { read: (path) => noteLength(disk, path, found) }), (file, path) => ({
      write: (bytes, position) =>
        isLog(path) && position + bytes.length <= (found.get(path) ?? 0)
          ? Promise.resolve(bytes.length)
          : file.write(bytes, position),
      truncate: (length) => {
        found.set(path, length);
        return file.truncate(length);
      },
    }));
  },
  'one portion of a write is taken for the whole': (disk) =>
    withFiles(disk, (file) => ({
      write: async (bytes, position) => {
        await file.write(bytes, position);
        return bytes.length;
      },
    })),
  'an acknowledgement before the sync': (disk) =>
    withFiles(disk, (file) => ({
      sync: () => {
        void file.sync().catch(() => undefined);
        return Promise.resolve();
      },
    })),
};

describe('the harness notices', () => {
  it('nothing when nothing is taken away', async () => {
    expect(await firstBrokenSeed((disk) => withFiles(disk, () => ({})), 300)).toBe(Infinity);
  });

  it.each(Object.entries(mutants))(
    '%s',
    async (_, mutant) => {
      expect(await firstBrokenSeed(mutant)).toBeLessThanOrEqual(SEEDS);
    },
    TIME_LIMIT_MS,
  );
});

async function firstBrokenSeed(mutant: (disk: Disk) => Disk, seeds = SEEDS): Promise<number> {
  for (let seed = 1; seed <= seeds; seed += 1) {
    const broken = await livePowerCuts(seed, mutant).then(
      () => false,
      (error: unknown) => {
        if (error instanceof PromiseBroken) return true;
        throw error;
      },
    );
    if (broken) return seed;
  }
  return Infinity;
}

const isLog = (path: string) => path.endsWith('.log');

function delegate(disk: Disk, changed: Partial<Disk>): Disk {
  return {
    read: (path) => disk.read(path),
    open: (path) => disk.open(path),
    list: (folder) => disk.list(folder),
    makeFolder: (path) => disk.makeFolder(path),
    rename: (from, to) => disk.rename(from, to),
    remove: (path) => disk.remove(path),
    syncFolder: (path) => disk.syncFolder(path),
    ...changed,
  };
}

function withFiles(disk: Disk, changed: (file: OpenFile, path: string) => Partial<OpenFile>): Disk {
  return delegate(disk, {
    open: async (path) => {
      const file = await disk.open(path);
      return { ...file, ...changed(file, path) };
    },
  });
}

/** Makes every checksum right when it is read, so that none is ever wrong. */
async function readWithoutChecksum(disk: Disk, path: string): Promise<Buffer | undefined> {
  const bytes = await disk.read(path);
  if (!bytes || !isLog(path)) return bytes;
  const seal = sealOf(`${basename(dirname(path))}/${basename(path, '.log')}`);
  const lines = bytes.toString('latin1').split('\n');
  const right = lines.map((line) => {
    const rest = line.slice(9);
    return line.length > 9 ? `${checksum(seal, Buffer.from(rest, 'latin1'))} ${rest}` : line;
  });
  return Buffer.from(right.join('\n'), 'latin1');
}

async function noteLength(
  disk: Disk,
  path: string,
  lengths: Map<string, number>,
): Promise<Buffer | undefined> {
  const bytes = await disk.read(path);
  lengths.set(path, bytes ? lengthBeforeRoom(bytes) + 1 : 0);
  return bytes;
}
