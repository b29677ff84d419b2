import { appendFile, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { logNameOf, readLogName } from './log-name.ts';
import { RotatingLog, type RotatingLogParts, usualLogBounds } from './rotating-log.ts';

let folder: string;
let now = Date.parse('2026-11-24T00:31:02Z');
const nextDay = () => (now += 24 * 3_600_000);
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'mot-cua-log-'))));
afterEach(() => rm(folder, { recursive: true, force: true }));

const open = (parts: Partial<RotatingLogParts> = {}) => new RotatingLog({ folder, now: () => now, ...parts });
const read = (file: string) => readFile(join(folder, file), 'utf8');
const full = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });

describe('the log on the disk', () => {
  it('writes every line in its order into the file of the day, and goes on in it after a restart', async () => {
    now = Date.parse('2026-11-24T00:31:02Z');
    const log = open();
    for (const line of ['a', 'b', 'c']) log.add(line);
    await log.settled();
    const again = open();
    again.add('d');
    await again.settled();
    expect(await read('mot-cua-2026-11-24.log')).toBe('a\nb\nc\nd\n');
    // 17:00 UTC is midnight in the office.
    now = Date.parse('2026-11-24T17:00:00Z');
    again.add('e');
    await again.settled();
    expect(await read('mot-cua-2026-11-25.log')).toBe('e\n');
    expect(await open().tail(9)).toEqual(['e']);
  });

  it('[G3] never holds more than its bounds, whatever is told, and leaves other files alone', async () => {
    await writeFile(join(folder, 'notes.txt'), 'x'.repeat(5_000));
    const bounds = { ...usualLogBounds, fileBytes: 100, allBytes: 1_000, files: 12 };
    const log = open({ bounds });
    for (let line = 0; line < 300; line += 1) {
      log.add(`${line}`.padStart(40, '.'));
      if (line % 50 === 0) nextDay();
      await log.settled();
    }
    const names = (await readdir(folder)).filter((name) => readLogName(name));
    const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).size));
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(1_000);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(100);
    expect(await log.tail(1)).toEqual(['299'.padStart(40, '.')]);
    expect(await readdir(folder)).toContain('notes.txt');
  });

  it('[G4] loses lines on a full disk and nothing else, and tells how many once there is room', async () => {
    let isFull = true;
    const append = async (path: string, text: string) => {
      if (isFull) throw full;
      await appendFile(path, text);
    };
    const log = open({ append });
    log.add('a');
    log.add('b');
    await log.settled();
    expect(log.trouble()).toBe('ENOSPC');
    isFull = false;
    log.add('c');
    await log.settled();
    expect(log.trouble()).toBeNull();
    expect(await log.tail(9)).toEqual(['… 2 lines before this one could not be written.', 'c']);
  });

  it('[G4] does not grow in memory before a disk that does not answer', async () => {
    let answer: () => void = () => undefined;
    const written: string[] = [];
    const append = (_path: string, text: string) => {
      written.push(text);
      return new Promise<void>((resolve) => (answer = resolve));
    };
    const log = open({ append, bounds: { ...usualLogBounds, waitingBytes: 100 } });
    log.add('first');
    await expect.poll(() => written.length).toBe(1);
    for (let line = 0; line < 1_000; line += 1) log.add('x'.repeat(39));
    answer();
    await expect.poll(() => written.length).toBe(2);
    answer();
    await log.settled();
    expect(written[1]).toBe(
      `… 998 lines before this one could not be written.\n${`${'x'.repeat(39)}\n`.repeat(2)}`,
    );
  });

  it('makes its folder again, and says the last words of a process at once', async () => {
    const log = open({ folder: join(folder, 'logs') });
    log.add('a');
    await log.settled();
    await rm(join(folder, 'logs'), { recursive: true });
    expect(log.addNow('lost')).toBe(false);
    log.add('b');
    await log.settled();
    log.add('c');
    await log.settled();
    expect(log.addNow('the end')).toBe(true);
    expect((await log.tail(9)).at(-1)).toBe('the end');
  });

  it('names its files, and knows them again', () => {
    for (const name of [
      { day: '2026-11-24', part: 1 },
      { day: '2026-11-24', part: 12 },
    ])
      expect(readLogName(logNameOf(name))).toEqual(name);
    expect(readLogName('mot-cua-2026-11-24-0.log')).toBeNull();
    expect(readLogName('mot-cua-2026-11-24.log.txt')).toBeNull();
  });
});
