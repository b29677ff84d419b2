import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeDisk } from '../journal/node-disk.ts';
import { Access, type Who } from './access.ts';
import { DeviceBook } from './device-book.ts';
import { PeopleBook } from './people-book.ts';
import { keepPin } from './pin.ts';
import { SetupFile } from './setup-file.ts';

const MINUTE = 60_000;
const introduced = { version: 1, role: 'console', counter: 2, device: 'whatever-it-says' } as const;

describe('who is at a screen', () => {
  let data: string;
  let access: Access;
  let now: number;
  let cookies: string;
  const written: string[] = [];

  beforeEach(async () => {
    data = await mkdtemp(join(tmpdir(), 'mot-cua-access-'));
    now = Date.parse('2026-11-24T08:00:00+07:00');
    written.length = 0;
    const setup = await SetupFile.open(nodeDisk, data);
    access = new Access({
      setup,
      devices: await DeviceBook.open(nodeDisk, data),
      people: await PeopleBook.open(nodeDisk, data),
      now: () => now,
      today: () => now,
      counters: () => [],
      note: ({ what }) => {
        written.push(what);
        return Promise.resolve();
      },
    });
    const pin = await keepPin('2580');
    await access.people.put({ id: 'minh', name: 'Minh', role: 'clerk', assignments: [], pin });
    const place = { counter: 2, zone: [], printer: null };
    const console2 = await access.devices.add({ role: 'console', name: 'Bàn 2', place, pairedAt: now });
    await setup.finish(now, 'this-machine');
    const device = access.devices.find(console2.id);
    if (!device) throw new Error('no device');
    const { secret } = await access.signIns.enter(device, 'console', { person: 'minh', pin: '2580' });
    cookies = `other=1; mc-device-console=${console2.token}; mc-session-console=${secret ?? ''}`;
  });
  afterEach(() => rm(data, { recursive: true }));

  function entered(): Who {
    const who = access.enter(introduced, cookies);
    if ('refused' in who) throw new Error(who.refused);
    return who;
  }

  it('[Y2] is told by the record and the session, not by the screen', () => {
    const who = entered();
    expect(who).toMatchObject({ role: 'console', counter: 2, deviceName: 'Bàn 2' });
    expect(who.device).not.toBe('whatever-it-says');
    expect(access.personAt(who)).toEqual({ id: 'minh', name: 'Minh', role: 'clerk' });
    expect(access.enter({ ...introduced, counter: 3 }, cookies)).toEqual({ refused: 'not-paired' });
    expect(access.enter({ ...introduced, role: 'kiosk', counter: null }, cookies)).toEqual({
      refused: 'not-paired',
    });
    expect(access.enter(introduced, undefined)).toEqual({ refused: 'not-paired' });
  });

  it('[Y9] is asked for anew when nobody has moved for a quarter of an hour, and not before', async () => {
    const who = entered();
    for (let round = 0; round < 8; round += 1) {
      now += 14 * MINUTE;
      expect(access.mayStay(who)).toBe(true);
      access.touch(who);
    }
    now += 15 * MINUTE;
    expect(access.mayStay(who)).toBe(false);
    expect(access.enter(introduced, cookies)).toEqual({ refused: 'sign-in' });
    await access.endIdleSessions();
    expect(written).toEqual(['session:begun', 'session:ended']);
  });

  it('[Y9] is asked for anew after a working day, however much they moved', () => {
    const who = entered();
    const until = now + 14 * 60 * MINUTE;
    while (now < until - MINUTE) {
      now += MINUTE;
      access.touch(who);
    }
    expect(access.mayStay(who)).toBe(true);
    now += MINUTE;
    expect(access.mayStay(who)).toBe(false);
  });

  it('[Y5] may not stay when the device is at another counter now', async () => {
    const who = entered();
    const place = { counter: 1, zone: [], printer: null };
    await access.devices.change(who.paired ?? '', { name: 'Bàn 1', place });
    expect(access.mayStay(who)).toBe(false);
  });
});
