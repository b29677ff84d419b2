import { describe, expect, it } from 'vitest';
import type { DeviceRow } from '#protocol/access.ts';
import type { PrinterView } from '#protocol/views.ts';
import { emptyDay } from '#queue/day.ts';
import { writtenCheck } from '#words/written-check.ts';
import { type HealthFacts, checksOf } from './checks-of.ts';
import type { Machine } from './machine.ts';

const now = Date.parse('2026-11-24T00:31:00Z');
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const paperLeft = { usedMm: 9_000, slips: 410, isNearEnd: false };
const printer = { id: 1, name: 'Máy in sảnh', state: 'ready', paperLeft, virtualPaper: null } as PrinterView;

const device = (role: DeviceRow['role'], more: Partial<DeviceRow> = {}): DeviceRow => ({
  ...{ id: `${role}-a`, role, name: `Máy ${role}`, pairedAt: 0, isHere: true },
  ...{ counter: null, zone: [], printer: null, ...more },
});
const devices = [
  device('kiosk'),
  device('board'),
  device('console', { counter: 1 }),
  device('rating', { counter: 1 }),
];

const machine: Machine = {
  now,
  freeBytes: 52_300_000_000,
  lastSyncMs: 4,
  hasTornTail: false,
  auditTrouble: null,
  logTrouble: null,
  certificate: { until: now + 300 * DAY, trouble: null },
  clocksAheadMs: [12, -40],
  lastSeen: new Map(),
};

interface Changed extends Partial<Omit<HealthFacts, 'machine'>> {
  readonly machine?: Partial<Machine>;
}

/** An office on a good morning, with this of it otherwise. */
const facts = ({ machine: other, ...rest }: Changed = {}): HealthFacts => ({
  access: { isSetUp: true, devices, addresses: [], waiting: [], people: [] },
  day: { ...emptyDay('mot-cua', '2026-11-24'), counters: { 1: counter('open') } },
  fault: null,
  now,
  backup: backup({ at: now - 14 * 60 * MINUTE }),
  printers: [printer],
  screens: { kiosk: 1, board: 1, console: 1, rating: 1 },
  voice: { boardsWithSound: 1, missing: [] } as unknown as HealthFacts['voice'],
  ...rest,
  machine: { ...machine, ...other },
});
const counter = (state: 'open' | 'closed') =>
  ({ id: 1, state, pausedFor: null, ticket: null, rating: null, served: 0 }) as const;

/** What is not good, as `state id: finding`; of all that is not, people are told what to do. */
const said = (changed: Changed) =>
  checksOf(facts(changed)).flatMap((check) => {
    const { id, state, finding } = check;
    expect(writtenCheck(check, 'vi').todo === null).toBe(state === 'good');
    return state === 'good' ? [] : [`${state} ${id}: ${finding}`];
  });
/** How backups stand, the last one and the last failure. */
const backup = (last: { at: number } | null, failed: { at: number } | null = null) =>
  ({ last, failed }) as unknown as HealthFacts['backup'];
const found = (changed: Changed, id: string) => checksOf(facts(changed)).find((check) => check.id === id);
const withDevices = (...list: DeviceRow[]) => ({
  access: { isSetUp: true, devices: list, addresses: [], waiting: [], people: [] },
});

describe('the morning check', () => {
  it('[G5] finds nothing on a good morning, and says so of everything it looked at', () => {
    const checks = checksOf(facts());
    expect(checks.filter(({ state }) => state !== 'good')).toEqual([]);
    expect(checks.map(({ about }) => about)).toEqual([
      ...['printer', 'paper', 'kiosk', 'board', 'sound', 'console', 'rating'],
      ...['journal', 'disk', 'clock', 'backup', 'audit', 'certificate'],
    ]);
  });

  it.each([
    ['offline', 'bad printer-1: printer-offline'],
    ['cover-open', 'bad printer-1: printer-cover-open'],
    ['cutter-jam', 'bad printer-1: printer-cutter-jam'],
    ['overheated', 'look printer-1: printer-overheated'],
    ['faulty', 'bad printer-1: printer-faulty'],
    ['paper-out', 'bad paper-1: paper-out'],
  ] as const)('[G5] a printer that is %s is found', (state, finding) => {
    expect(said({ printers: [{ ...printer, state }] })).toEqual([finding]);
  });

  it('[G5] paper is told by what is left, and each printer by itself', () => {
    const with_ = (left: Partial<typeof paperLeft> & { slips?: number | null }, id = 1) => ({
      ...{ ...printer, id },
      paperLeft: { ...paperLeft, ...left },
    });
    expect(said({ printers: [with_({ slips: 49 }), with_({ isNearEnd: true }, 2), with_({}, 3)] })).toEqual([
      'look paper-1: paper-low',
      'look paper-2: paper-near-end',
    ]);
    expect(found({ printers: [with_({ slips: null } as never)] }, 'paper-1')).toMatchObject({
      state: 'good',
      finding: 'paper-unknown',
    });
    expect(found({}, 'paper-1')?.values).toEqual({ name: 'Máy in sảnh', count: 410 });
  });

  it('[G5] a virtual printer is well in a trial, and not at an office', () => {
    const printers = [{ ...printer, virtualPaper: [] }];
    expect(said({ printers })).toEqual(['look printer-1: printer-virtual']);
    const trial = { ...facts().access, isSetUp: false };
    expect(said({ printers, access: trial })).toEqual([]);
  });

  it('[G5] a kiosk or board that is away is told with when it was last seen, a clerk’s only while the counter is open', () => {
    const away = devices.map((one) => ({ ...one, isHere: false }));
    const lastSeen = new Map([['board-a', now - 7 * MINUTE]]);
    const changed = { ...withDevices(...away), screens: {}, machine: { lastSeen } };
    expect(said(changed)).toEqual([
      'bad kiosk-a: screen-unseen',
      'bad board-a: screen-away',
      'look console-a: console-unseen',
      'look rating-a: tablet-unseen',
    ]);
    expect(found(changed, 'board-a')?.values).toEqual({ name: 'Máy board', at: now - 7 * MINUTE });
    const closed = { ...facts().day, counters: { 1: counter('closed') } };
    expect(said({ ...changed, day: closed })).toHaveLength(2);
    expect(found({ ...changed, day: closed }, 'console')?.finding).toBe('screens-rest');
  });

  it('[G5] one of two boards that is away is told beside the one that is there', () => {
    const two = [...devices, device('board', { id: 'board-b', name: 'Bảng cửa', isHere: false })];
    expect(said(withDevices(...two))).toEqual(['bad board-b: screen-unseen']);
    expect(found(withDevices(...two), 'board')).toMatchObject({ state: 'good', values: { count: 1 } });
  });

  it('[G5] an office without kiosk, board or console lacks them; without tablets it lacks nothing', () => {
    expect(said({ ...withDevices(), screens: {} })).toEqual([
      'look kiosk: screens-none',
      'look board: screens-none',
      'look console: screens-none',
    ]);
    const trial = { ...facts().access, isSetUp: false };
    expect(said({ access: trial, screens: { kiosk: 2 } })).toEqual([
      'look board: screens-none',
      'look console: screens-none',
    ]);
  });

  it('[G5] a board that is not heard is found, and one that lacks clips', () => {
    const voice = (boardsWithSound: number, missing: string[] = []) =>
      ({ voice: { boardsWithSound, missing }, screens: { board: 2 } }) as unknown as Changed;
    expect(said(voice(1))).toEqual(['bad sound: sound-off']);
    expect(found(voice(1), 'sound')?.values).toEqual({ count: 1, of: 2 });
    expect(said(voice(2, ['so_1']))).toEqual(['look sound: sound-missing']);
    expect(said(voice(2))).toEqual([]);
  });

  it.each([
    [{ freeBytes: 999_000_000 }, 'look disk: disk-low'],
    [{ freeBytes: 199_000_000 }, 'bad disk: disk-full'],
    [{ freeBytes: null }, 'look disk: disk-unknown'],
    [{ lastSyncMs: 1_000 }, 'look disk: disk-slow'],
    [{ hasTornTail: true }, 'look journal: journal-torn'],
    [{ auditTrouble: 'row 7' }, 'bad audit: audit-broken'],
    [{ logTrouble: 'ENOSPC' }, 'look log: log-unwritten'],
    [{ certificate: { until: now + 29 * DAY, trouble: null } }, 'look certificate: certificate-ends'],
    [{ certificate: { until: now + 6 * DAY, trouble: null } }, 'bad certificate: certificate-ends'],
    [{ certificate: { until: null, trouble: 'no key' } }, 'bad certificate: certificate-unusable'],
    [{ clocksAheadMs: [-130_000, -140_000, 5] }, 'look clock: clock-apart'],
  ] satisfies [Partial<Machine>, string][])('[G5] of the machine, %o is found', (other, finding) => {
    expect(said({ machine: other })).toEqual([finding]);
  });

  it('[G5] one wrong clock among the screens says nothing of the hub’s, and the minutes are told', () => {
    expect(said({ machine: { clocksAheadMs: [3_600_000, 5] } })).toEqual([]);
    expect(said({ machine: { clocksAheadMs: [] } })).toEqual([]);
    const apart = { machine: { clocksAheadMs: [420_500, 421_000, 425_000] } };
    expect(found(apart, 'clock')?.values).toEqual({ ms: 420_000 });
  });

  it('[G5] a hub that gives no numbers says why; a trial needs no backup; the disk’s figure stands still', () => {
    expect(said({ fault: 'not-saved' })).toEqual(['bad journal: journal-stopped']);
    expect(said({ fault: 'clock-behind' })).toEqual(['bad clock: clock-behind']);
    const trial = { ...facts().access, isSetUp: false };
    expect(found({ access: trial, backup: backup(null) }, 'backup')?.finding).toBe('backup-trial');
    const bytes = (freeBytes: number) => found({ machine: { freeBytes } }, 'disk')?.values.bytes;
    expect([bytes(52_399_999_999), bytes(52_000_000_001), bytes(187_654_321)]).toEqual([
      ...[52_000_000_000, 52_000_000_000, 180_000_000],
    ]);
  });

  it.each([
    [null, null, 'look backup: backup-none'],
    [{ at: now }, { at: now }, 'bad backup: backup-failed'],
    [{ at: now - 4 * DAY }, null, 'look backup: backup-old'],
    [{ at: now - 10 * DAY }, null, 'bad backup: backup-old'],
  ])('[G5] of backups, the last %o and the failed %o are found', (last, failed, finding) => {
    expect(said({ backup: backup(last, failed) })).toEqual([finding]);
  });

  it('[G5] the worst comes first', () => {
    const changed = { machine: { freeBytes: 900_000_000, auditTrouble: 'x' } };
    expect(checksOf(facts(changed)).map(({ state }) => state)).toEqual([
      ...['bad', 'look'],
      ...Array<string>(11).fill('good'),
    ]);
  });
});
