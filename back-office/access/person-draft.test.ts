import { expect, it } from 'vitest';
import type { PersonRow } from '#protocol/access.ts';
import { draftOf, flawsOf, isFlawed } from './person-draft.ts';

const lan: PersonRow = { id: 'p-1', name: 'Lan', role: 'clerk', assignments: [], at: [] };

it('a new person needs a name and a PIN that is long enough for the rank', () => {
  const empty = draftOf(null);
  expect(flawsOf(empty, null)).toEqual({ name: true, pin: true, assignments: [] });
  expect(isFlawed(flawsOf({ ...empty, name: 'Minh', pin: '2580' }, null))).toBe(false);
  expect(flawsOf({ ...empty, name: 'Minh', pin: '2580', role: 'charge' }, null).pin).toBe(true);
});

it('a known person keeps the PIN, unless they rise to be in charge', () => {
  expect(isFlawed(flawsOf(draftOf(lan), lan))).toBe(false);
  expect(flawsOf({ ...draftOf(lan), role: 'charge' }, lan).pin).toBe(true);
  expect(flawsOf({ ...draftOf(lan), pin: '12' }, lan).pin).toBe(true);
});

it('an assignment has a first day, and no last day before it', () => {
  const of = (from: string, to: string | null) =>
    flawsOf({ ...draftOf(lan), assignments: [{ counters: [1], fields: [], from, to }] }, lan).assignments[0];
  expect([
    of('', null),
    of('2026-11-24', '2026-11-23'),
    of('2026-11-24', '2026-11-24'),
    of('2026-11-24', null),
  ]).toEqual([...['from', 'to', null, null]]);
});
