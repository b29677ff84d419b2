import { describe, expect, it } from 'vitest';
import { ADay } from './a-day.ts';

describe('counters', () => {
  it('[C1] only an open counter calls', () => {
    const day = ADay.open().take('copies').ask({ type: 'pause-counter', counter: 1, reason: 'meeting' });
    expect(day.day.counters[1]).toMatchObject({ state: 'paused', pausedFor: 'meeting' });
    expect(day.ask({ type: 'call-next', counter: 1 }).refused).toBe('counter-not-open');
    day.ask({ type: 'resume-counter', counter: 1 });
    expect(day.ask({ type: 'call-next', counter: 1 }).refused).toBeNull();
  });

  it('[C2] nobody is left standing: no pause and no closing with a citizen in front', () => {
    const day = ADay.open().take('copies').ask({ type: 'call-next', counter: 1 });
    expect(day.ask({ type: 'pause-counter', counter: 1, reason: 'break' }).refused).toBe('counter-busy');
    expect(day.ask({ type: 'close-counter', counter: 1 }).refused).toBe('counter-busy');
  });

  it('opens, closes and opens again, and knows its own name', () => {
    const day = ADay.open();
    expect(day.ask({ type: 'open-counter', counter: 1 }).refused).toBe('counter-not-closed');
    expect(day.ask({ type: 'close-counter', counter: 1 }).refused).toBeNull();
    expect(day.ask({ type: 'close-counter', counter: 1 }).refused).toBe('counter-closed');
    expect(day.ask({ type: 'resume-counter', counter: 1 }).refused).toBe('counter-not-paused');
    expect(day.ask({ type: 'open-counter', counter: 9 }).refused).toBe('unknown-counter');
  });

  it('[C3] new rules keep the counters that are at work', () => {
    const day = ADay.open().take('copies').ask({ type: 'call-next', counter: 2 });
    const [first, second] = day.day.rules?.counters ?? [];
    if (!day.day.rules || !first || !second) throw new Error('the sample office has two counters');
    const without = { ...day.day.rules, counters: [first] };
    expect(day.ask({ type: 'change-rules', rules: without }).refused).toBe('counter-busy');
    const more = { ...day.day.rules, counters: [first, second, { id: 3, fields: ['land'] }] };
    expect(day.ask({ type: 'change-rules', rules: more }).refused).toBeNull();
    expect(day.day.counters[3]?.state).toBe('closed');
    expect(day.ticketAt(2)).toBe('C-1');
  });

  it('[C4] a call for help rings once until somebody goes', () => {
    const day = ADay.open().ask({ type: 'ask-help', place: 'kiosk-1' });
    expect(day.happened).toHaveLength(1);
    expect(day.ask({ type: 'ask-help', place: 'kiosk-1' }).happened).toEqual([]);
    expect(day.ask({ type: 'answer-help', counter: 1 }).day.help).toBeNull();
    expect(day.ask({ type: 'answer-help', counter: 1 }).refused).toBe('no-help-asked');
  });
});
