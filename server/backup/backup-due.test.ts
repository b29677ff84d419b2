import { expect, it } from 'vitest';
import { instantAt, MINUTE } from '#queue/working-day.ts';
import { type DueSigns, isDue } from './backup-due.ts';

const today = '2026-11-24';
const at = (time: string) => instantAt(today, time);
/** A day with forty facts, the last at 16:58, and yesterday safely kept. */
const open: DueSigns = {
  now: at('17:01'),
  day: { day: today, state: 'open', seq: 40, lastAt: at('16:58') },
  earlier: '2026-11-23',
  last: { at: at('00:00') - 7 * 60 * MINUTE, day: '2026-11-23', seq: 50, isClosed: true },
  failedAt: null,
  latest: '18:00',
};
const closed: DueSigns = { ...open, day: { ...open.day, state: 'closed', lastAt: at('17:00') } };
const made = (time: string) => ({ at: at(time), day: today, seq: 40, isClosed: true });

it('[K8] comes in the first quiet minute after the day was closed, once', () => {
  expect(isDue(open)).toBe(false);
  expect(isDue({ ...closed, now: at('17:00') + 59_000 })).toBe(false);
  expect(isDue({ ...closed, now: at('17:01') })).toBe(true);
  expect(isDue({ ...closed, last: made('17:01'), now: at('17:30') })).toBe(false);
  expect(isDue({ ...closed, last: made('17:01'), now: at('19:30') })).toBe(false);
});

it('[K8] comes at the set time at the latest, once, and again when the day is closed', () => {
  const busy = { ...open, day: { ...open.day, lastAt: at('18:00') } };
  expect(isDue({ ...busy, now: at('17:59') })).toBe(false);
  expect(isDue({ ...busy, now: at('18:00') })).toBe(true);
  const done = { ...busy, last: { ...made('18:00'), isClosed: false }, day: { ...busy.day, seq: 44 } };
  expect(isDue({ ...done, now: at('18:30') })).toBe(false);
  expect(isDue({ ...done, day: { ...done.day, state: 'closed' }, now: at('18:30') })).toBe(true);
});

it('[K8] makes up for a day at whose end the computer was off, and for one that was never closed', () => {
  const morning: DueSigns = {
    ...open,
    now: at('07:20'),
    day: { day: today, state: 'not-opened', seq: 0, lastAt: 0 },
  };
  expect(isDue(morning)).toBe(false);
  expect(isDue({ ...morning, last: null })).toBe(true);
  expect(isDue({ ...morning, last: { ...made('17:01'), day: '2026-11-20' } })).toBe(true);
  expect(isDue({ ...morning, last: { ...made('17:01'), day: '2026-11-23', isClosed: false } })).toBe(true);
});

it('[K8] is tried again ten minutes after it failed, and not at all where nothing has happened', () => {
  expect(isDue({ ...closed, now: at('17:09'), failedAt: at('17:01') })).toBe(false);
  expect(isDue({ ...closed, now: at('17:11'), failedAt: at('17:01') })).toBe(true);
  const nothing: DueSigns = { ...open, earlier: null, last: null, day: { ...open.day, seq: 0 } };
  expect(isDue({ ...nothing, now: at('23:00') })).toBe(false);
});
