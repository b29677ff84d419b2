import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HubLog } from './hub-log.ts';
import { RotatingLog } from './rotating-log.ts';

const now = () => Date.parse('2026-11-24T00:31:02Z');

function recordingConsole() {
  const said: string[] = [];
  return {
    said,
    log: (words: string) => void said.push(words),
    error: (words: string) => void said.push(words),
  };
}

describe('what the hub tells of itself', () => {
  it('is on the console as it is, in the file with its time, and at hand after a restart', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'mot-cua-log-'));
    const console = recordingConsole();
    const log = new HubLog({ now, console });
    log.info('before there is a folder');
    await log.keepIn(new RotatingLog({ folder, now }));
    log.error('something is wrong');
    log.note('a screen came');
    await log.settled(1_000);
    expect(console.said).toEqual(['before there is a folder', 'something is wrong']);
    const lines = [
      '2026-11-24 07:31:02 +07 info  before there is a folder',
      '2026-11-24 07:31:02 +07 error something is wrong',
      '2026-11-24 07:31:02 +07 info  a screen came',
    ];
    expect(await readFile(join(folder, 'mot-cua-2026-11-24.log'), 'utf8')).toBe(`${lines.join('\n')}\n`);
    const next = new HubLog({ now, console });
    await next.keepIn(new RotatingLog({ folder, now }));
    next.note('again');
    expect(next.lines()).toEqual([...lines, '2026-11-24 07:31:02 +07 info  again']);
    await next.settled(1_000);
    await rm(folder, { recursive: true });
  });

  it('[G4] lets the process end beside a disk that does not answer', async () => {
    const log = new HubLog({ now, console: recordingConsole() });
    const folder = await mkdtemp(join(tmpdir(), 'mot-cua-log-'));
    await log.keepIn(new RotatingLog({ folder, now, append: () => new Promise(() => undefined) }));
    log.info('never written');
    await log.settled(1);
    await rm(folder, { recursive: true });
  });
});
