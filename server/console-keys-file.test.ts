import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { consoleKeysSchema } from '#protocol/asks.ts';
import { usualKeys } from '#protocol/console-keys.ts';
import { ConsoleKeysFile } from './console-keys-file.ts';
import { nodeDisk } from './journal/node-disk.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'console-keys-'));
});
afterEach(() => rm(folder, { recursive: true }));

const open = () => ConsoleKeysFile.open(nodeDisk, folder);
const keys = { ...usualKeys, 'call-next': 'N' };

describe('the keys of consoles', () => {
  it('[E2] are kept for the person or the device that chose them, and for nobody else', async () => {
    await (await open()).set('person p-1', keys);
    const again = await open();
    expect(again.of('person p-1')).toEqual(keys);
    expect([again.of('device p-1'), again.of('person p-2')]).toEqual([usualKeys, usualKeys]);
  });

  it('[E2] are the usual ones again when somebody wishes so', async () => {
    const file = await open();
    await file.set('device a', keys);
    await file.set('device a', null);
    expect((await open()).of('device a')).toEqual(usualKeys);
  });

  it('stay few, whoever says to be a device; the newest are kept', async () => {
    const file = await open();
    for (let n = 0; n <= 200; n += 1) await file.set(`device d${n}`, keys);
    expect([file.of('device d0'), file.of('device d200')]).toEqual([usualKeys, keys]);
  });

  it.each([
    ['one key for two acts', { ...usualKeys, 'call-next': 'F4' }],
    ['a key that the browser needs', { ...usualKeys, 'call-next': 'F5' }],
    ['an act without a key', { 'call-next': 'F2' }],
    ['an act that there is not', { ...usualKeys, dance: 'D' }],
  ])('[E1] are refused by the hub with %s', (_, wrong) =>
    expect(consoleKeysSchema.safeParse(wrong).success).toBe(false),
  );
});
