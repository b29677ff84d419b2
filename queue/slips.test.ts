import { describe, expect, it } from 'vitest';
import { ADay } from './a-day.ts';

const report = (copy: number, step: { kind: 'queued' | 'printed' } | { kind: 'failed'; reason: string }) =>
  ({ type: 'report-slip', ticket: 'C-1', copy, step }) as const;

describe('slips', () => {
  it('[S1] a ticket from the kiosk asks for its slip; the printer says what became of it', () => {
    const day = ADay.open().take('copies');
    expect(day.last && 'effects' in day.last ? day.last.effects : []).toEqual([
      { type: 'print-slip', ticket: 'C-1', copy: 1 },
    ]);
    expect(day.day.tickets['C-1']?.slip).toEqual({ kind: 'asked' });
    day.ask(report(1, { kind: 'queued' })).ask(report(1, { kind: 'failed', reason: 'paper-out' }));
    expect(day.day.tickets['C-1']?.slip).toEqual({ kind: 'failed', reason: 'paper-out' });
  });

  it('[S2] a reprint is another copy, and an answer about an older copy says nothing about it', () => {
    const day = ADay.open().take('copies').ask({ type: 'reprint-slip', ticket: 'C-1' });
    expect(day.happened).toEqual([{ type: 'slip-reprinted', ticket: 'C-1', copy: 2 }]);
    day.ask(report(1, { kind: 'printed' }));
    expect(day.day.tickets['C-1']?.slip).toEqual({ kind: 'asked' });
    expect(day.ask(report(2, { kind: 'printed' })).day.tickets['C-1']?.slip).toEqual({ kind: 'printed' });
  });

  it('[S3] the printer may answer after the ticket is finished, but not about a ticket that never was', () => {
    const day = ADay.open().take('copies').ask({ type: 'cancel-ticket', ticket: 'C-1', counter: 1 });
    expect(day.ask(report(1, { kind: 'printed' })).happened).toHaveLength(1);
    expect(day.ask({ ...report(1, { kind: 'printed' }), ticket: 'C-2' }).refused).toBe('unknown-ticket');
    expect(day.ask({ ...report(1, { kind: 'printed' }), ticket: '../etc' }).refused).toBe('unknown-ticket');
  });

  it('[S4] priority given after the number counts from then on', () => {
    const day = ADay.open().take('copies').ask({ type: 'give-priority', ticket: 'C-1', reason: 'older' });
    expect(day.day.tickets['C-1']?.priority).toBe('older');
    expect(day.ask({ type: 'give-priority', ticket: 'C-1', reason: 'rich' }).refused).toBe(
      'not-a-priority-reason',
    );
  });
});
