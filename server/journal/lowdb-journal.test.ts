import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TornTail } from './day-file-adapter.ts';
import type { Disk } from './disk.ts';
import { JournalDamaged, JournalFailed } from './journal-errors.ts';
import { decodeNote, journalContract, notes } from './journal-contract.ts';
import { openLowdbJournal } from './lowdb-journal.ts';
import { nodeDisk } from './node-disk.ts';
import { SimulatedDisk } from './simulated-disk.ts';

const DAY = 'mot-cua/2026-11-23';
const LOG = 'journal/mot-cua/2026-11-23.log';
const CHECKPOINT = 'journal/mot-cua/2026-11-23.json';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mot-cua-journal-'));
});
afterAll(() => rm(folder, { recursive: true }));

const nobody = (torn: TornTail): void => {
  throw new Error(`No torn tail was to be found here: ${torn.file}, line ${torn.line}.`);
};
/** Without room at the end of its logs, so that tests can count their bytes. */
const open = (disk: Disk, onTornTail = nobody, root = 'journal') =>
  openLowdbJournal(disk, root, { decode: decodeNote, onTornTail, roomBytes: 0 });
const openWithRoom = (disk: Disk, roomBytes: number, onTornTail = nobody) =>
  openLowdbJournal(disk, 'journal', { decode: decodeNote, onTornTail, roomBytes });

journalContract('the lowdb journal, on a simulated disk', () => open(new SimulatedDisk()));
journalContract('the lowdb journal with room for little', () => openWithRoom(new SimulatedDisk(), 300));

let opened = 0;
journalContract('the lowdb journal, on a real disk', () =>
  open(nodeDisk, nobody, join(folder, `journal-${opened++}`)),
);

describe('the lowdb journal on a real disk', () => {
  it('finds its facts again, in a log and in a checkpoint that is plain JSON', async () => {
    const root = join(folder, 'again');
    const journal = open(nodeDisk, nobody, root);
    await journal.append(DAY, 0, notes(1, 'a', 'b'));
    await journal.checkpoint(DAY);
    await journal.append(DAY, 2, notes(3, 'c'));
    await journal.close();

    const next = open(nodeDisk, nobody, root);
    expect(await next.streams()).toEqual([DAY]);
    expect(await next.read(DAY)).toEqual(notes(1, 'a', 'b', 'c'));
    await next.append(DAY, 3, notes(4, 'd'));
    await next.close();

    const document: unknown = JSON.parse(await readFile(join(root, `${DAY}.json`), 'utf8'));
    expect(document).toMatchObject({ lastSeq: 2, facts: notes(1, 'a', 'b') });
    expect(await readFile(join(root, `${DAY}.log`), 'utf8')).toMatch(
      /^[0-9a-f]{8} 3 0 \{"seq":3,.*\}\n[0-9a-f]{8} 4 0 \{"seq":4,.*\}\n$/,
    );
  });
});

describe('group commit', () => {
  it('puts all that wait on the disk with one write and one sync', async () => {
    const disk = new SimulatedDisk();
    const journal = open(disk);
    await journal.append(DAY, 0, notes(1, 'first'));
    const before = new Map(disk.counts);
    await Promise.all(Array.from({ length: 100 }, (_, i) => journal.append(DAY, i + 1, notes(i + 2, 'tap'))));
    const since = (step: 'write' | 'sync') => (disk.counts.get(step) ?? 0) - (before.get(step) ?? 0);
    expect([since('write'), since('sync')]).toEqual([1, 1]);
  });

  it('gathers in one group what comes while a sync is under way', async () => {
    const disk = new SimulatedDisk();
    const journal = open(disk);
    const first = journal.append(DAY, 0, notes(1, 'first'));
    await Promise.resolve();
    await Promise.all([first, ...[1, 2, 3].map((seq) => journal.append(DAY, seq, notes(seq + 1, 'tap')))]);
    const log = (await disk.read(LOG))?.toString() ?? '';
    expect(log.split('\n').map((line) => line.split(' ')[1])).toEqual(['1', '2', '2', '2', undefined]);
  });
});

describe('room at the end of a log', () => {
  const lengthOf = async (disk: SimulatedDisk) => (await disk.read(LOG))?.length ?? 0;

  it('is written beforehand, used line by line, and made anew when it is used up', async () => {
    const disk = new SimulatedDisk();
    const journal = openWithRoom(disk, 200);
    const lengths: number[] = [];
    for (let seq = 0; seq < 12; seq += 1) {
      await journal.append(DAY, seq, notes(seq + 1, 'x'));
      lengths.push(await lengthOf(disk));
    }
    const made = new Set(lengths).size;
    expect(made).toBeGreaterThan(2);
    expect(made).toBeLessThan(6);
    const log = (await disk.read(LOG)) ?? Buffer.alloc(0);
    expect(log.toString()).toMatch(/\}\n\n+$/);
    expect((await journal.read(DAY)).length).toBe(12);
    expect((await openWithRoom(disk.crash(3), 200).read(DAY)).length).toBe(12);
  });

  it('is no torn tail, unless something is left in it', async () => {
    const disk = new SimulatedDisk();
    await openWithRoom(disk, 300).append(DAY, 0, notes(1, 'a'));
    const whole = (await disk.read(LOG)) ?? Buffer.alloc(0);
    expect(await openWithRoom(disk, 300).read(DAY)).toEqual(notes(1, 'a'));
    expect(await disk.read(LOG)).toEqual(whole);

    const end = whole.indexOf('\n') + 1;
    await (await disk.open(LOG)).write(Buffer.alloc(9), end + 40);
    const torn: TornTail[] = [];
    const next = openWithRoom(disk, 300, (tail) => torn.push(tail));
    expect(await next.read(DAY)).toEqual(notes(1, 'a'));
    expect(torn).toEqual([{ file: LOG, line: 2, bytes: 49, keptIn: `${LOG}.torn-1` }]);
    await next.append(DAY, 1, notes(2, 'b'));
    expect(await openWithRoom(disk.crash(1), 0).read(DAY)).toEqual(notes(1, 'a', 'b'));
  });

  it('goes with the log that a checkpoint empties', async () => {
    const disk = new SimulatedDisk();
    const journal = openWithRoom(disk, 300);
    await journal.append(DAY, 0, notes(1, 'a'));
    await journal.checkpoint(DAY);
    expect(await lengthOf(disk)).toBe(0);
    await journal.append(DAY, 1, notes(2, 'b'));
    expect(await lengthOf(disk)).toBeGreaterThan(300);
    expect(await openWithRoom(disk.crash(1), 300).read(DAY)).toEqual(notes(1, 'a', 'b'));
  });
});

describe('a disk that fails', () => {
  it.each([
    ['is full', { step: 'write', nth: 1, how: 'ENOSPC' }],
    ['cannot write', { step: 'write', nth: 1, how: 'EIO' }],
    ['cannot sync', { step: 'sync', nth: 1, how: 'EIO' }],
  ] as const)('that %s takes nothing until the journal is opened again', async (_, fault) => {
    const disk = new SimulatedDisk();
    const journal = open(disk);
    await journal.append(DAY, 0, notes(1, 'a'));
    const before = await disk.read(LOG);
    disk.inject(fault);
    const under = journal.append(DAY, 1, notes(2, 'b'));
    const waiting = Promise.resolve().then(() => journal.append(DAY, 2, notes(3, 'c')));
    await expect(under).rejects.toThrow(JournalFailed);
    await expect(under).rejects.toMatchObject({ cause: { code: fault.how } });
    await expect(waiting).rejects.toThrow(JournalFailed);
    await expect(journal.append(DAY, 1, notes(2, 'b'))).rejects.toThrow(JournalFailed);
    await expect(journal.append('mot-cua/2026-11-24', 0, notes(1, 'b'))).rejects.toThrow(JournalFailed);
    expect(disk.counts.get('sync')).toBe(fault.step === 'sync' ? 3 : 2);
    expect(await disk.read(LOG)).toEqual(before);
    expect(await journal.read(DAY)).toEqual(notes(1, 'a'));
    await journal.close();

    const next = open(disk);
    expect(await next.read(DAY)).toEqual(notes(1, 'a'));
    await next.append(DAY, 1, notes(2, 'again'));
    expect(await open(disk.crash(7)).read(DAY)).toEqual(notes(1, 'a', 'again'));
  });

  it('that cannot even read takes nothing either, yet a read may be tried again', async () => {
    const disk = new SimulatedDisk();
    await open(disk).append(DAY, 0, notes(1, 'a'));
    const journal = open(disk);
    disk.inject({ step: 'read', nth: 1, how: 'EIO' });
    await expect(journal.read(DAY)).rejects.toMatchObject({ code: 'EIO' });
    expect(await journal.read(DAY)).toEqual(notes(1, 'a'));

    const another = open(disk);
    disk.inject({ step: 'read', nth: 1, how: 'EIO' });
    const first = another.append(DAY, 1, notes(2, 'b'));
    const second = Promise.resolve().then(() => another.append(DAY, 2, notes(3, 'c')));
    await expect(first).rejects.toThrow(JournalFailed);
    await expect(second).rejects.toThrow(JournalFailed);
  });

  it('that takes a line in portions is given the rest', async () => {
    const disk = new SimulatedDisk(3);
    const journal = open(disk);
    disk.inject(...[1, 2, 3].map((nth) => ({ step: 'write', nth, how: 'short' }) as const));
    await journal.append(DAY, 0, notes(1, 'x'.repeat(2000)));
    expect(disk.counts.get('write')).toBeGreaterThan(1);
    expect(await open(disk.crash(1)).read(DAY)).toEqual(notes(1, 'x'.repeat(2000)));
  });

  it.each([
    ['the draft cannot be written', { step: 'write', nth: 1, how: 'ENOSPC' }],
    ['the draft cannot be synced', { step: 'sync', nth: 1, how: 'EIO' }],
    ['it cannot be renamed', { step: 'rename', nth: 1, how: 'EBUSY' }],
    ['its name cannot be synced', { step: 'syncFolder', nth: 1, how: 'EIO' }],
  ] as const)('loses a checkpoint but no fact when %s', async (_, fault) => {
    const disk = new SimulatedDisk();
    const journal = open(disk);
    await journal.append(DAY, 0, notes(1, 'a', 'b'));
    disk.inject(fault);
    await expect(journal.checkpoint(DAY)).rejects.toMatchObject({ code: fault.how });
    await journal.append(DAY, 2, notes(3, 'c'));
    expect(await disk.list('journal/mot-cua')).not.toContain('2026-11-23.json.new');
    expect(await journal.read(DAY)).toEqual(notes(1, 'a', 'b', 'c'));
    await journal.checkpoint(DAY);
    await journal.append(DAY, 3, notes(4, 'd'));
    expect(await open(disk.crash(5)).read(DAY)).toEqual(notes(1, 'a', 'b', 'c', 'd'));
  });

  it('stops when the log cannot be emptied after a checkpoint, and loses nothing', async () => {
    const disk = new SimulatedDisk();
    const journal = open(disk);
    await journal.append(DAY, 0, notes(1, 'a'));
    disk.inject({ step: 'sync', nth: 2, how: 'EIO' });
    await expect(journal.checkpoint(DAY)).rejects.toThrow(JournalFailed);
    await expect(journal.append(DAY, 1, notes(2, 'b'))).rejects.toThrow(JournalFailed);
    const next = open(disk);
    await next.append(DAY, 1, notes(2, 'b'));
    expect(await open(disk.crash(2)).read(DAY)).toEqual(notes(1, 'a', 'b'));
  });
});

describe('a checkpoint that is damaged', () => {
  it('is refused at every byte, and nothing is touched', async () => {
    const disk = new SimulatedDisk();
    const journal = open(disk);
    await journal.append(DAY, 0, notes(1, 'a', 'b'));
    await journal.checkpoint(DAY);
    const whole = (await disk.read(CHECKPOINT)) ?? Buffer.alloc(0);
    const file = await disk.open(CHECKPOINT);
    for (let offset = 0; offset < whole.length; offset += 1) {
      const flipped = Buffer.from(whole);
      flipped[offset] = (flipped[offset] ?? 0) ^ 0x20;
      await file.write(flipped, 0);
      await expect(open(disk).read(DAY)).rejects.toThrow(JournalDamaged);
      await expect(open(disk).append(DAY, 2, notes(3, 'c'))).rejects.toThrow(JournalDamaged);
      expect(await disk.read(CHECKPOINT)).toEqual(flipped);
    }
    await file.truncate(0);
    await expect(open(disk).read(DAY)).rejects.toThrow(JournalDamaged);
  });

  it('of another day is refused as well', async () => {
    const disk = new SimulatedDisk();
    const journal = open(disk);
    await journal.append(DAY, 0, notes(1, 'a'));
    await journal.checkpoint(DAY);
    await disk.rename(CHECKPOINT, CHECKPOINT.replace('23', '24'));
    await expect(open(disk).read('mot-cua/2026-11-24')).rejects.toThrow(JournalDamaged);
  });
});

describe('a log whose end is torn', () => {
  const tearLog = async (disk: SimulatedDisk, cut: number) => {
    const length = (await disk.read(LOG))?.length ?? 0;
    await (await disk.open(LOG)).truncate(length - cut);
    return length - cut;
  };

  it('is cut back to its last whole append, loudly, and what was cut off is kept', async () => {
    const disk = new SimulatedDisk();
    await open(disk).append(DAY, 0, notes(1, 'a'));
    await open(disk).append(DAY, 1, notes(2, 'b', 'c'));
    const whole = (await disk.read(LOG)) ?? Buffer.alloc(0);
    const length = await tearLog(disk, 1);

    const torn: TornTail[] = [];
    const journal = open(disk, (tail) => torn.push(tail));
    expect(await journal.read(DAY)).toEqual(notes(1, 'a'));
    expect(torn).toEqual([
      { file: LOG, line: 2, bytes: length - whole.indexOf('\n') - 1, keptIn: `${LOG}.torn-1` },
    ]);
    expect(await disk.read(`${LOG}.torn-1`)).toEqual(whole.subarray(whole.indexOf('\n') + 1, -1));
    expect(await disk.read(LOG)).toEqual(whole.subarray(0, whole.indexOf('\n') + 1));

    await journal.append(DAY, 1, notes(2, 'B'));
    await journal.close();
    await tearLog(disk, 3);
    const again = open(disk, (tail) => torn.push(tail));
    expect(await again.read(DAY)).toEqual(notes(1, 'a'));
    expect(torn.at(-1)?.keptIn).toBe(`${LOG}.torn-2`);
    expect(await again.streams()).toEqual([DAY]);
  });

  it('is damaged when the journal that wrote it is still open', async () => {
    const disk = new SimulatedDisk();
    const journal = open(disk);
    await journal.append(DAY, 0, notes(1, 'a', 'b'));
    await tearLog(disk, 1);
    await expect(journal.read(DAY)).rejects.toThrow(/changed after it was safely written/);
  });

  it('is refused and not touched when its middle is damaged', async () => {
    const disk = new SimulatedDisk();
    const journal = open(disk);
    for (const seq of [0, 1, 2]) await journal.append(DAY, seq, notes(seq + 1, 'x'));
    await (await disk.open(LOG)).write(Buffer.from('!'), 30);
    const damaged = await disk.read(LOG);
    const next = open(disk);
    await expect(next.read(DAY)).rejects.toThrow(JournalDamaged);
    await expect(next.append(DAY, 3, notes(4, 'x'))).rejects.toMatchObject({ file: LOG, line: 1 });
    await next.append('mot-cua/2026-11-24', 0, notes(1, 'another day goes on'));
    expect(await disk.read(LOG)).toEqual(damaged);
    expect(await disk.list('journal/mot-cua')).toEqual(['2026-11-23.log', '2026-11-24.log']);
  });
});
