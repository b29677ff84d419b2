import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOfDay, instantAt, startOfDay, wallTime, workingDayOf } from './working-day.ts';

describe('[D1] a working day is a day of UTC+7, whatever the zone of the machine', () => {
  it('changes at 17:00 UTC', () => {
    expect(workingDayOf(Date.parse('2026-11-23T16:59:59.999Z'))).toBe('2026-11-23');
    expect(workingDayOf(Date.parse('2026-11-23T17:00:00Z'))).toBe('2026-11-24');
  });

  it('shows the wall clock of the office', () => {
    expect(wallTime(Date.parse('2026-11-23T01:05:09Z'))).toEqual({
      ...{ year: 2026, month: 11, day: 23, weekday: 1, hour: 8, minute: 5, second: 9 },
    });
    expect(wallTime(Date.parse('2026-11-22T01:00:00Z')).weekday).toBe(7);
  });

  it('every instant lies in its own day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_102_444_800_000 }), (at) => {
        const day = workingDayOf(at);
        return startOfDay(day) <= at && at < endOfDay(day) && workingDayOf(endOfDay(day)) > day;
      }),
    );
  });

  it('reads a time of the wall clock', () => {
    expect(instantAt('2026-11-23', '07:30')).toBe(Date.parse('2026-11-23T00:30:00Z'));
    expect(instantAt('2026-11-23', '24:00')).toBe(endOfDay('2026-11-23'));
  });
});
