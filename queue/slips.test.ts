import { describe, expect, it } from 'vitest';
import { ADay } from './a-day.ts';
import type { CommandOf } from './commands.ts';

const report = (copy: number, step: CommandOf<'report-slip'>['step']) =>
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
    const day = ADay.open().take('copies').ask({ type: 'reprint-slip', ticket: 'C-1', because: 'asked' });
    expect(day.happened).toEqual([{ type: 'slip-reprinted', ticket: 'C-1', copy: 2, because: 'asked' }]);
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

  const afterTrouble = { type: 'reprint-slip', ticket: 'C-1', because: 'trouble' } as const;

  it('[S5] a slip in doubt after trouble comes again once, marked', () => {
    const day = ADay.open()
      .take('copies')
      .ask(report(1, { kind: 'printing' }));
    expect(day.ask(afterTrouble).refused).toBe('slip-not-needed');
    day.ask(report(1, { kind: 'unknown', reason: 'paper-out' }));
    expect(day.ask(afterTrouble).happened).toEqual([
      { type: 'slip-reprinted', ticket: 'C-1', copy: 2, because: 'trouble' },
    ]);
    day.ask(report(2, { kind: 'unknown', reason: 'paper-out' }));
    expect(day.ask(afterTrouble).refused).toBe('slip-not-needed');
    expect(day.ask({ ...afterTrouble, because: 'asked' }).happened).toHaveLength(1);
  });

  it('[S5] whoever is served meanwhile needs no other slip, unless somebody asks for one', () => {
    const day = ADay.open()
      .take('copies')
      .ask(report(1, { kind: 'unknown', reason: 'offline' }));
    day.ask({ type: 'call-next', counter: 2 }).ask({ type: 'start-service', counter: 2 });
    expect(day.ask(afterTrouble).refused).toBe('slip-not-needed');
    expect(day.ask({ ...afterTrouble, because: 'asked' }).happened).toHaveLength(1);
  });

  it('[S6] a slip that nobody needs is dismissed, a printed one cannot be', () => {
    const day = ADay.open()
      .take('copies')
      .ask(report(1, { kind: 'failed', reason: 'paper-out' }));
    day.ask({ type: 'dismiss-slip', ticket: 'C-1' });
    day.ask(report(1, { kind: 'queued' })).ask(report(1, { kind: 'failed', reason: 'not-needed' }));
    expect(day.day.tickets['C-1']?.slip).toEqual({ kind: 'dismissed' });
    expect(day.ask({ type: 'dismiss-slip', ticket: 'C-1' }).refused).toBe('slip-not-needed');
    day.take('copies').ask({ ...report(1, { kind: 'printed' }), ticket: 'C-2' });
    expect(day.ask({ type: 'dismiss-slip', ticket: 'C-2' }).refused).toBe('slip-not-needed');
  });
});
