import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Check } from '#protocol/health.ts';
import { SimulatedDisk } from '../journal/simulated-disk.ts';
import { HealthDesk, type HealthParts } from './health-desk.ts';
import { timedDisk } from './timed-disk.ts';

const begun = Date.parse('2026-11-24T00:00:00Z');

function open(more: Partial<HealthParts> = {}) {
  const notes: string[] = [];
  let now = begun;
  const health = new HealthDesk({
    ...{ now: () => now, data: tmpdir(), lastSyncMs: () => null, hasTornTail: () => false },
    ...{ auditTrouble: () => null, certificate: () => null },
    log: {
      note: (words) => void notes.push(words),
      lines: () => ['in /home/lan/data: x'],
      trouble: () => null,
    },
    folders: { '/home/lan/data': '<data>', '/home/lan': '<home>' },
    ...more,
  });
  return { health, notes, pass: (ms: number) => (now += ms) };
}
const offline: Check = {
  ...{ id: 'printer-1', about: 'printer', state: 'bad', finding: 'printer-offline' },
  values: { name: 'Máy của chị Lan' },
};

describe('what the hub finds out about its machine', () => {
  it('looks at the disk of its folder, and says once that it cannot', async () => {
    const { health } = open();
    expect(health.machine([]).freeBytes).toBeNull();
    await health.look();
    expect(health.machine([]).freeBytes).toBeGreaterThan(0);
    const gone = open({ data: join(tmpdir(), 'mot-cua-none', 'at-all') });
    for (let time = 0; time < 3; time += 1) {
      await gone.health.look();
      gone.pass(30_000);
    }
    expect(gone.health.machine([]).freeBytes).toBeNull();
    expect(gone.notes).toHaveLength(1);
  });

  it('remembers when each paired screen was last there, and what clocks were said', () => {
    const { health, pass } = open();
    health.machine([{ device: 'board-a', clockAheadMs: 60_000 }]);
    pass(7_000);
    const { lastSeen, clocksAheadMs } = health.machine([
      { device: 'kiosk-a', clockAheadMs: null },
      { device: null, clockAheadMs: -5 },
    ]);
    expect([...lastSeen]).toEqual([
      ['board-a', begun],
      ['kiosk-a', begun + 7_000],
    ]);
    expect(clocksAheadMs).toEqual([-5]);
  });

  it('writes into the log what has changed, once, and no name', () => {
    const { health, notes } = open();
    const ready: Check = { ...offline, state: 'good', finding: 'printer-ready' };
    for (const checks of [[ready], [offline], [offline], [ready], []]) health.noteChanges(checks);
    expect(notes).toEqual([
      'check printer-1: printer-offline (bad)',
      'check printer-1: printer-ready (good)',
    ]);
  });

  it('[G6] makes a report of everything but names and folders', () => {
    const { health, pass } = open();
    pass(3_600_000);
    const report = health.report([offline], 'vi');
    expect(report).toMatch(
      /^Báo cáo của mot-cua \d+\.\d+\.\d+, 08:00, 24\/11\/2026, chạy từ 07:00, 24\/11\/2026\n/,
    );
    expect(report).toContain('[Phải làm ngay] printer-1: không trả lời. Xem máy in');
    expect(report).toContain('in <data>: x');
    expect(report).not.toContain('Lan');
    expect(health.report([offline], 'en')).toContain('[To be done now] printer-1: no answer.');
    expect(health.upMs()).toBe(3_600_000);
  });

  it('knows how long the disk took for its last sync', async () => {
    let now = 0;
    const disk = timedDisk(new SimulatedDisk(), () => (now += 20));
    expect(disk.lastSyncMs()).toBeNull();
    const file = await disk.open('/file');
    await file.write(Buffer.from('x'), 0);
    await file.sync();
    expect(disk.lastSyncMs()).toBe(20);
  });
});
