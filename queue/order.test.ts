import { describe, expect, it } from 'vitest';
import { ADay } from './a-day.ts';
import { MINUTE } from './working-day.ts';

const next = (counter: number) => ({ type: 'call-next', counter }) as const;

describe('whose turn it is', () => {
  it('[O1] the longest wait is next, over all fields that the counter serves', () => {
    const day = ADay.open().take('civil').wait(1000).take('copies').wait(MINUTE);
    expect(day.ask(next(1)).happened).toEqual([
      {
        type: 'ticket-called',
        ticket: 'H-1',
        counter: 1,
        why: { rule: 'longest-wait', waitedMs: MINUTE + 1000 },
      },
    ]);
    expect(day.ask(next(2)).ticketAt(2)).toBe('C-1');
  });

  it('[O2] priority counts as having come C minutes earlier, and the call says so', () => {
    const day = ADay.open()
      .take('copies')
      .wait(10 * MINUTE)
      .take('copies', 'older')
      .ask(next(1));
    expect(day.happened).toMatchObject([
      { ticket: 'C-2', why: { rule: 'priority', waitedMs: 0, creditMs: 15 * MINUTE, passed: 1 } },
    ]);
  });

  it('[O3] nobody is overtaken by someone who came more than C minutes later', () => {
    const day = ADay.open()
      .take('copies')
      .wait(15 * MINUTE + 1)
      .take('copies', 'older')
      .ask(next(1));
    expect(day.ticketAt(1)).toBe('C-1');
  });

  it('[O4] whoever brings the missing papers in time is next at that counter, and only there', () => {
    const day = ADay.open()
      .take('copies')
      .take('copies')
      .ask(next(1))
      .ask({ type: 'start-service', counter: 1 });
    day.ask({ type: 'finish-service', counter: 1, outcome: 'supplement' });
    day.wait(30 * MINUTE).ask({ type: 'return-after-supplement', ticket: 'C-1' });
    expect(day.ask(next(2)).ticketAt(2)).toBe('C-2');
    expect(day.ask(next(1)).happened).toMatchObject([{ ticket: 'C-1', why: { rule: 'returned' } }]);
  });

  it('[O4] whoever is expected back is let in again first: a chosen call would lose the right to be next', () => {
    const day = ADay.open().take('copies').ask(next(1)).ask({ type: 'start-service', counter: 1 });
    day.ask({ type: 'finish-service', counter: 1, outcome: 'supplement' });
    const call = day.ask({ type: 'call-chosen', counter: 2, ticket: 'C-1', reason: 'x' });
    expect(call.refused).toBe('ticket-not-waiting');
  });

  it('[O5] whoever brings them too late waits like someone who has just come', () => {
    const day = ADay.open().take('copies').ask(next(1)).ask({ type: 'start-service', counter: 1 });
    day
      .ask({ type: 'finish-service', counter: 1, outcome: 'supplement' })
      .wait(61 * MINUTE)
      .take('copies')
      .wait(1);
    expect(day.ask({ type: 'return-after-supplement', ticket: 'C-1' }).happened).toMatchObject([
      { headOf: null },
    ]);
    expect(day.ask(next(1)).ticketAt(1)).toBe('C-2');
  });

  it('[O6] a ticket sent to a counter waits for that counter, unless that counter is not open', () => {
    const day = ADay.open().take('copies').ask(next(1));
    day.ask({ type: 'transfer-ticket', counter: 1, to: { counter: 2 } });
    expect(day.ask(next(1)).refused).toBe('nobody-waiting');
    day.ask({ type: 'pause-counter', counter: 2, reason: 'break' });
    expect(day.ask(next(1)).ticketAt(1)).toBe('C-1');
  });

  it('[O7] a chosen number is called out of order with its reason and with how many it passed', () => {
    const day = ADay.open().take('copies').wait(1).take('copies').wait(1).take('copies');
    day.ask({ type: 'call-chosen', counter: 2, ticket: 'C-3', reason: 'con nhỏ bị sốt' });
    expect(day.happened).toMatchObject([{ why: { rule: 'chosen', passed: 2, reason: 'con nhỏ bị sốt' } }]);
  });

  it('a transfer keeps the number and the time of arrival', () => {
    const day = ADay.open().take('copies').wait(MINUTE).take('land').ask(next(1));
    day.ask({ type: 'transfer-ticket', counter: 1, to: { field: 'land' } });
    expect(day.ask(next(2)).ticketAt(2)).toBe('C-1');
    expect(day.day.tickets['C-1']).toMatchObject({ field: 'land', letter: 'C', number: 1 });
  });
});
