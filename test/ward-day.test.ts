import { expect, it } from 'vitest';
import { emptyDay } from '#queue/day.ts';
import { evolveAll } from '#queue/evolve.ts';
import type { FactType } from '#queue/facts.ts';
import { liveDay } from '#scripts/demo/live-day.ts';
import { inventDay } from '#scripts/demo/ward-day.ts';
import { readJournal } from './read-journal.ts';
import { removeFolder, startHub } from './running-hub.ts';

it('a whole day of a ward: everybody is served in the end, and the journal tells it', async () => {
  const flags = ['--clock', '2026-11-23T07:25:00+07:00', '--speed', '1200'];
  const hub = await startHub({ flags });
  const day = await liveDay(hub.address, inventDay('2026-11-23', 7));
  await day.over;
  day.stop();
  await hub.stop();
  const facts = await readJournal(hub.data);
  await removeFolder(hub.data);

  const count = (type: FactType) => facts.filter((fact) => fact.type === type).length;
  expect(count('ticket-taken')).toBe(120);
  const left = Object.keys(evolveAll(emptyDay('dung-thu', '2026-11-23'), facts).tickets);
  expect(left).toEqual([]);
  expect(count('service-finished')).toBeGreaterThanOrEqual(120);
  for (const type of ['ticket-absent', 'ticket-brought-back', 'ticket-transferred'] as const) {
    expect(count(type), type).toBeGreaterThan(0);
  }
  expect(count('visit-rated')).toBeGreaterThan(20);
  expect(count('slip-printed')).toBeGreaterThan(60);
}, 120_000);

it('the same seed is the same day', () => {
  expect(inventDay('2026-11-23', 3)).toEqual(inventDay('2026-11-23', 3));
  expect(inventDay('2026-11-23', 3)).not.toEqual(inventDay('2026-11-23', 4));
});
