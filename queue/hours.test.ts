import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleRules } from './a-day.ts';
import { closingTime, openingAt, sessionsOf } from './hours.ts';
import { readFact } from './read-fact.ts';
import type { Hours, Session } from './rules.ts';
import { type WorkingDay, endOfDay, instantAt, startOfDay, wallTime, workingDayOf } from './working-day.ts';

const morning: Session = { opens: '07:30', closes: '11:30' };
const holidays = [{ day: '2026-08-31', name: 'Nghỉ hoán đổi', english: 'Day off' }];
/** Monday 31/8/2026 is free and Saturday 22/8 is worked for it. */
const swapped: Hours = {
  ...sampleRules.hours,
  holidays,
  specialDays: [{ day: '2026-08-22', sessions: [morning] }],
};

describe('[D10] a day that is worked against the week has the sessions it was given, and one that is free has none', () => {
  it('works on the swapped Saturday and rests on the Monday', () => {
    expect(sessionsOf(swapped, '2026-08-22')).toEqual([morning]);
    expect(openingAt(swapped, instantAt('2026-08-22', '08:00'))).toEqual({ kind: 'open' });
    expect(openingAt(swapped, instantAt('2026-08-22', '12:00'))).toEqual({ kind: 'after' });
    expect(sessionsOf(swapped, '2026-08-31')).toEqual([]);
    expect(openingAt(swapped, instantAt('2026-08-31', '08:00'))).toEqual({
      ...{ kind: 'holiday', name: 'Nghỉ hoán đổi', english: 'Day off' },
    });
    expect(openingAt(swapped, instantAt('2026-08-29', '08:00'))).toEqual({ kind: 'day-off' });
  });

  it('closes by the special day’s own last session', () => {
    const opened = instantAt('2026-08-22', '07:30');
    expect(closingTime(swapped, '2026-08-22', opened)).toBe(instantAt('2026-08-22', '13:00'));
  });

  it('works on a holiday that somebody has said is worked', () => {
    const both = { ...swapped, specialDays: [{ day: '2026-08-31', sessions: [morning] }] };
    expect(openingAt(both, instantAt('2026-08-31', '08:00'))).toEqual({ kind: 'open' });
  });

  const anyDay = fc
    .integer({ min: 0, max: 3_650 })
    .map((days): WorkingDay => workingDayOf(startOfDay('2024-01-01') + days * 86_400_000));
  const anyHours = fc
    .record({
      free: fc.uniqueArray(anyDay, { maxLength: 20 }),
      worked: fc.uniqueArray(anyDay, { maxLength: 20 }),
    })
    .map(({ free, worked }): Hours => {
      return {
        ...sampleRules.hours,
        holidays: free.map((day) => ({ day, name: 'Nghỉ' })),
        specialDays: worked.map((day) => ({ day, sessions: [morning] })),
      };
    });

  it('[D10] says the same of every instant of every day as of its sessions', () => {
    const properly = fc.property(
      anyHours,
      anyDay,
      fc.integer({ min: 0, max: 1_439 }),
      (hours, day, minute) => {
        const at = startOfDay(day) + minute * 60_000;
        const sessions = sessionsOf(hours, day);
        const isWithin = sessions.some((s) => at >= instantAt(day, s.opens) && at < instantAt(day, s.closes));
        const { kind } = openingAt(hours, at);
        expect(kind === 'open').toBe(isWithin);
        expect(kind === 'day-off' || kind === 'holiday').toBe(sessions.length === 0);
      },
    );
    fc.assert(properly, { numRuns: 400, seed: 20261124 });
  });

  it('[D10] changes no day besides those that are named', () => {
    const properly = fc.property(anyHours, anyDay, (hours, day) => {
      const isSpecial = hours.specialDays.some((special) => special.day === day);
      const isFree = hours.holidays.some((holiday) => holiday.day === day);
      const usual = hours.week[wallTime(startOfDay(day)).weekday - 1];
      expect(sessionsOf(hours, day)).toEqual(isSpecial ? [morning] : isFree ? [] : usual);
      expect(closingTime(hours, day, startOfDay(day))).toBeLessThanOrEqual(endOfDay(day));
    });
    fc.assert(properly, { numRuns: 400, seed: 20261124 });
  });
});

describe('facts from before days could be worked against the week', () => {
  it.each(['day-opened', 'rules-changed'] as const)('%s is read as having none', (type) => {
    const { specialDays, ...hours } = sampleRules.hours;
    expect(specialDays).toEqual([]);
    const stamp = { v: 1, seq: 1, at: 0, by: { role: 'hub', device: 'hub' }, commandId: null };
    const old = { ...stamp, type, office: 'o', day: '2026-11-23', rules: { ...sampleRules, hours } };
    expect(readFact(JSON.parse(JSON.stringify(old)))).toEqual({ ...old, rules: sampleRules });
  });

  it('those of now stay as they are', () => {
    const stamp = { v: 1, seq: 1, at: 0, by: { role: 'hub', device: 'hub' }, commandId: null };
    const fact = { ...stamp, type: 'rules-changed', rules: { ...sampleRules, hours: swapped } };
    expect(readFact(fact)).toEqual(fact);
  });
});
