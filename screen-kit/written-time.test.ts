import { describe, expect, it } from 'vitest';
import { clockTime, stopwatch, wholeMinutes, writtenDate, writtenInstant } from './written-time.ts';

describe('time as it is written', () => {
  it('shows the wall clock of the office, whatever zone the machine is in', () => {
    expect(clockTime(Date.parse('2026-11-23T07:36:59Z'))).toBe('14:36');
    expect(clockTime(Date.parse('2026-11-22T17:05:00Z'))).toBe('00:05');
  });

  it('writes days and instants as people here do, and leaves what is no day', () => {
    expect(writtenDate('2026-09-02')).toBe('02/09/2026');
    expect(writtenDate('2/9')).toBe('2/9');
    expect(writtenInstant(Date.parse('2026-11-23T17:05:07Z'))).toBe('24/11 00:05:07');
  });

  it('runs in minutes and seconds, then with hours', () => {
    expect(stopwatch(8_999)).toBe('00:08');
    expect(stopwatch(252_000)).toBe('04:12');
    expect(stopwatch(3_852_000)).toBe('1:04:12');
  });

  it('counts only whole minutes, and none before the beginning', () => {
    expect(wholeMinutes(119_999)).toBe(1);
    expect(wholeMinutes(-5_000)).toBe(0);
    expect(stopwatch(-5_000)).toBe('00:00');
  });
});
