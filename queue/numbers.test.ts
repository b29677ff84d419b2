import { describe, expect, it } from 'vitest';
import { ADay, sampleRules } from './a-day.ts';
import type { CommandBody } from './commands.ts';
import { instantAt } from './working-day.ts';

const byHand = (field: string, number: number, at: number): CommandBody => {
  const rest = { procedure: null, purpose: 'file', channel: 'handwritten', priority: null } as const;
  return { type: 'take-ticket', field, written: { number, at }, ...rest };
};

describe('numbers', () => {
  it('[N1] every letter counts 1, 2, 3 from the morning on', () => {
    const day = ADay.open().take('copies').take('civil').take('copies');
    const taken = day.facts.flatMap((fact) => (fact.type === 'ticket-taken' ? [fact.ticket] : []));
    expect(taken).toEqual(['C-1', 'H-1', 'C-2']);
  });

  it('[N2] a void is a fact, not a gap: the number stays used', () => {
    const day = ADay.open().take('copies').ask({ type: 'void-ticket', ticket: 'C-1' }).take('copies');
    expect(day.lastOf('ticket-taken')?.number).toBe(2);
    expect(Object.keys(day.day.tickets)).toEqual(['C-2']);
  });

  it('[N3] a number written by hand must be the very next one', () => {
    const day = ADay.open().take('copies').take('copies');
    const morning = instantAt('2026-11-23', '07:50');
    expect(day.ask(byHand('copies', 2, morning)).refused).toBe('number-already-given');
    expect(day.ask(byHand('copies', 4, morning)).refused).toBe('number-not-next');
    expect(day.ask(byHand('copies', 3, day.now + 1)).refused).toBe('bad-written-time');
    expect(day.ask(byHand('copies', 3, morning)).refused).toBeNull();
    expect(day.day.tickets['C-3']).toMatchObject({ waitingSince: morning, slip: { kind: 'none' } });
    expect(day.ask({ type: 'call-next', counter: 1 }).ticketAt(1)).toBe('C-3');
  });

  it('[N4] the kiosk stops at the daily limit of a field; a clerk may go past it', () => {
    const day = ADay.open().take('civil').take('civil').take('civil');
    expect(day.take('civil').refused).toBe('numbers-used-up');
    const byClerk = {
      purpose: 'file',
      channel: 'clerk',
      procedure: null,
      priority: null,
      written: null,
    } as const;
    expect(day.ask({ type: 'take-ticket', field: 'civil', ...byClerk }).refused).toBeNull();
  });

  it('[N5] the kiosk keeps opening hours', () => {
    const day = ADay.open();
    expect(day.at('07:29').take('copies').refused).toBe('clock-behind');
    expect(day.at('11:30').take('copies').refused).toBe('outside-hours');
    expect(day.at('13:30').take('copies').refused).toBeNull();
    expect(day.at('17:00').take('copies').refused).toBe('outside-hours');
    const trial = ADay.open({ ...sampleRules, hours: { ...sampleRules.hours, enforced: false } });
    expect(trial.at('23:00').take('copies').refused).toBeNull();
  });

  it('[N6] a number past 999 is an ordinary number', () => {
    const day = ADay.open();
    for (let n = 0; n < 1005; n += 1) day.take('copies');
    expect(day.lastOf('ticket-taken')?.ticket).toBe('C-1005');
  });

  it('refuses a field and a reason that the office does not know', () => {
    expect(ADay.open().take('fishing').refused).toBe('unknown-field');
    expect(ADay.open().take('copies', 'friend-of-the-clerk').refused).toBe('not-a-priority-reason');
  });

  it('tells how many are before', () => {
    const day = ADay.open().take('copies').take('land').take('civil');
    // Civil status is served by counter 1 only, which also serves copies; land waits for counter 2.
    expect(day.lastOf('ticket-taken')).toMatchObject({ ahead: 1, counters: [1] });
  });

  it('[T4] a ticket keeps the version of its procedure, and one without a procedure has none', () => {
    const rest = { purpose: 'file', channel: 'clerk', written: null, priority: null } as const;
    const day = ADay.open()
      .ask({ type: 'take-ticket', field: 'civil', procedure: '1.001193', version: 'n7', ...rest })
      .ask({ type: 'take-ticket', field: 'civil', procedure: null, version: 'n7', ...rest });
    expect(day.facts.flatMap((fact) => (fact.type === 'ticket-taken' ? [fact.version] : []))).toEqual([
      ...['n7', null],
    ]);
    expect(day.day.tickets['H-1']?.version).toBe('n7');
  });
});
