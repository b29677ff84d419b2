import { describe, expect, it } from 'vitest';
import { ADay } from './a-day.ts';

const called = () => ADay.open().take('copies').ask({ type: 'call-next', counter: 1 });
const again = { type: 'call-again', counter: 1 } as const;
const absent = { type: 'mark-absent', counter: 1 } as const;

describe('calls', () => {
  it('[Q1] a counter has one ticket in front of it', () => {
    const day = called().take('copies');
    expect(day.ask({ type: 'call-next', counter: 1 }).refused).toBe('counter-busy');
    expect(day.ask({ type: 'call-chosen', counter: 1, ticket: 'C-2', reason: 'x' }).refused).toBe(
      'counter-busy',
    );
  });

  it('[Q2] a ticket is at one counter', () => {
    const day = called();
    expect(day.ask({ type: 'call-chosen', counter: 2, ticket: 'C-1', reason: 'x' }).refused).toBe(
      'ticket-at-counter',
    );
  });

  it('[Q3] a ticket called three times in vain may be marked absent, not earlier', () => {
    const day = called();
    expect(day.ask(absent).refused).toBe('call-again-first');
    expect(day.ask(again).ask(absent).refused).toBe('call-again-first');
    expect(day.ask(again).ask(again).refused).toBe('called-enough');
    expect(day.ask(absent).happened).toEqual([{ type: 'ticket-absent', ticket: 'C-1', counter: 1 }]);
    expect(day.ticketAt(1)).toBeNull();
  });

  it('[Q4] an absent ticket that is brought back keeps its place', () => {
    const day = called().ask(again).ask(again).ask(absent).take('copies');
    day.ask({ type: 'bring-back', ticket: 'C-1' });
    expect(day.ask({ type: 'call-next', counter: 1 }).ticketAt(1)).toBe('C-1');
    expect(day.day.tickets['C-1']?.calls).toBe(1);
  });

  it('[Q5] a wrong call can be undone for five seconds, and then not', () => {
    const day = called().wait(5_000).ask({ type: 'undo-call', counter: 1 });
    expect(day.refused).toBeNull();
    expect(day.day.tickets['C-1']?.state).toBe('waiting');
    expect(day.day.calls).toEqual([]);
    const late = called().wait(5_001).ask({ type: 'undo-call', counter: 1 });
    expect(late.refused).toBe('too-late-to-undo');
  });

  it('[Q5] undoing the call of an absent ticket leaves it absent', () => {
    const day = called().ask(again).ask(again).ask(absent);
    day
      .ask({ type: 'call-chosen', counter: 2, ticket: 'C-1', reason: 'x' })
      .ask({ type: 'undo-call', counter: 2 });
    expect(day.day.tickets['C-1']?.state).toBe('absent');
  });

  it('[Q6] a held ticket frees the counter and comes back', () => {
    const day = called().ask({ type: 'start-service', counter: 1 }).ask({ type: 'hold-ticket', counter: 1 });
    expect(day.ticketAt(1)).toBeNull();
    expect(day.ask({ type: 'bring-back', ticket: 'C-1' }).day.tickets['C-1']?.state).toBe('waiting');
  });

  it('[Q7] a call is announced once, and once more for each call again', () => {
    const day = called();
    const effects = () => (day.last && 'effects' in day.last ? day.last.effects : []);
    expect(effects()).toEqual([{ type: 'announce-call', call: 5, ticket: 'C-1', counter: 1, times: 1 }]);
    day.ask(again);
    expect(effects()).toEqual([{ type: 'announce-call', call: 6, ticket: 'C-1', counter: 1, times: 2 }]);
    day.ask({ type: 'start-service', counter: 1 });
    expect(effects()).toEqual([]);
  });

  it('[Q8] service has a beginning and an outcome', () => {
    const day = called();
    const finish = { type: 'finish-service', counter: 1, outcome: 'received' } as const;
    expect(day.ask(finish).refused).toBe('not-serving');
    day.ask({ type: 'start-service', counter: 1 }).ask(finish);
    expect(day.happened).toMatchObject([
      { type: 'service-finished', outcome: 'received', returnUntil: null },
    ]);
    expect(day.day.counters[1]).toMatchObject({ ticket: null, served: 1 });
    expect(day.day.tickets).toEqual({});
  });

  it('[Q9] a cancelled ticket leaves the counter that was calling it', () => {
    const day = called();
    expect(day.ask({ type: 'cancel-ticket', ticket: 'C-1', counter: 2 }).refused).toBe('ticket-at-counter');
    day.ask({ type: 'cancel-ticket', ticket: 'C-1', counter: 1 });
    expect(day.ticketAt(1)).toBeNull();
    const serving = called()
      .ask({ type: 'start-service', counter: 1 })
      .ask({ type: 'cancel-ticket', ticket: 'C-1', counter: 1 });
    expect(serving.refused).toBe('ticket-at-counter');
  });

  it('the board remembers the last calls, each ticket once, newest first', () => {
    const day = called().take('land').ask({ type: 'call-next', counter: 2 }).ask(again);
    expect(day.day.calls.map((call) => [call.letter, call.number, call.counter, call.times])).toEqual([
      ['C', 1, 1, 2],
      ['M', 1, 2, 1],
    ]);
  });

  it('[B1] however many one counter calls, those of a quiet counter are still remembered', () => {
    const day = called().take('land').ask({ type: 'call-next', counter: 2 });
    for (let n = 0; n < 9; n += 1) {
      day.ask({ type: 'start-service', counter: 1 });
      day.ask({ type: 'finish-service', counter: 1, outcome: 'received' });
      day.take('copies').ask({ type: 'call-next', counter: 1 });
    }
    expect(day.day.calls.filter(({ counter }) => counter === 2)).toMatchObject([{ letter: 'M', number: 1 }]);
    expect(day.day.calls.filter(({ counter }) => counter === 1)).toHaveLength(6);
    expect(day.day.calls).toHaveLength(7);
  });
});
