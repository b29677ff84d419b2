import { describe, expect, it } from 'vitest';
import { ADay, sampleRules } from './a-day.ts';
import { openingAt } from './hours.ts';
import { nextWake } from './next-wake.ts';
import { instantAt } from './working-day.ts';

describe('the working day', () => {
  it('[D2] tickets still waiting at close are closed by rule, and the fact names them', () => {
    const day = ADay.open().take('copies').take('land').ask({ type: 'call-next', counter: 1 });
    day.ask({ type: 'close-day', because: 'by-hand' });
    expect(day.happened).toEqual([
      {
        type: 'day-closed',
        because: 'by-hand',
        left: [
          { ticket: 'C-1', was: 'called' },
          { ticket: 'M-1', was: 'waiting' },
        ],
      },
    ]);
    expect(day.day).toMatchObject({ state: 'closed', tickets: {} });
    expect(day.take('copies').refused).toBe('day-not-open');
  });

  it('[D3] a day that was closed too early opens again and its numbers go on', () => {
    const day = ADay.open().take('copies').ask({ type: 'close-day', because: 'by-hand' });
    day.ask({ type: 'open-day', office: 'an-office', day: '2026-11-23', rules: sampleRules }).take('copies');
    expect(day.lastOf('ticket-taken')?.number).toBe(2);
  });

  it('[D4] the day closes by itself some time after its hours', () => {
    const day = ADay.open();
    expect(nextWake(day.day)).toBe(instantAt('2026-11-23', '18:30'));
    expect(day.at('18:29').ask({ type: 'wake' }).happened).toEqual([]);
    expect(day.at('18:30').ask({ type: 'wake' }).happened).toMatchObject([{ because: 'hours' }]);
    expect(nextWake(day.day)).toBeNull();
  });

  it('[D4] a day opened by hand in the evening stays open until midnight', () => {
    const evening = new ADay().at('19:00');
    evening.ask({ type: 'open-day', office: 'an-office', day: '2026-11-23', rules: sampleRules });
    expect(nextWake(evening.day)).toBe(instantAt('2026-11-23', '24:00'));
    expect(evening.ask({ type: 'wake' }).happened).toEqual([]);
  });

  it('[D8] a day that the office opens on a day off gives numbers until it is closed', () => {
    const saturday = new ADay();
    saturday.now = instantAt('2026-11-28', '09:00');
    const open = { type: 'open-day', office: 'an-office', day: '2026-11-28', rules: sampleRules } as const;
    saturday.ask(open, 'office').take('copies');
    expect(saturday.refused).toBeNull();
    const lunch = ADay.open().ask({ type: 'close-day', because: 'by-hand' }).at('12:00');
    expect(lunch.ask({ ...open, day: '2026-11-23' }, 'office').take('copies').refused).toBe('outside-hours');
  });

  it('[D5] with the clock before the last fact no number is given, but the waiting are served', () => {
    const day = ADay.open().at('10:00').take('copies').at('09:00');
    expect(day.take('copies').refused).toBe('clock-behind');
    expect(day.ask({ type: 'call-next', counter: 1 }).refused).toBeNull();
    expect(day.lastOf('ticket-called')?.at).toBe(instantAt('2026-11-23', '10:00'));
  });

  it('[D5] a correction of a second or two is no fault', () => {
    expect(ADay.open().at('10:00').take('copies').wait(-2_000).take('copies').refused).toBeNull();
  });

  it('[D6] the door says what the hours say', () => {
    const at = (day: string, time: string) => openingAt(sampleRules.hours, instantAt(day, time));
    expect(at('2026-11-23', '07:00')).toEqual({ kind: 'before', opensAt: instantAt('2026-11-23', '07:30') });
    expect(at('2026-11-23', '12:00')).toEqual({ kind: 'break', opensAt: instantAt('2026-11-23', '13:30') });
    expect(at('2026-11-23', '17:00')).toEqual({ kind: 'after' });
    expect(at('2026-11-24', '09:00')).toEqual({ kind: 'holiday', name: 'Ngày Văn hóa Việt Nam' });
    expect(at('2026-11-28', '09:00')).toEqual({ kind: 'day-off' });
  });
});
