import { describe, expect, it } from 'vitest';
import { ADay, sampleRules } from './a-day.ts';
import type { Outcome } from './facts.ts';
import { REOPEN_MS } from './reopening.ts';
import { MINUTE } from './working-day.ts';

const reopen = { type: 'reopen-service', counter: 1 } as const;
const next = { type: 'call-next', counter: 1 } as const;
const start = { type: 'start-service', counter: 1 } as const;
const finish = (outcome: Outcome) => ({ type: 'finish-service', counter: 1, outcome }) as const;

/** One visit at counter 1, served for ten minutes and ended. */
const served = (outcome: Outcome = 'guided') =>
  ADay.open()
    .take('copies')
    .ask(next)
    .ask(start)
    .wait(10 * MINUTE)
    .ask(finish(outcome));

const rate = (day: ADay) =>
  day.ask({
    type: 'rate-visit',
    ...{ counter: 1, level: 'satisfied', reasons: [], comment: null },
    askedAt: day.day.counters[1]?.rating?.askedAt ?? 0,
  });

describe('a visit that has just ended', () => {
  it('[Q10] is opened again and goes on with its number, its start and its dossiers', () => {
    const before = ADay.open().take('copies').ask(next).ask(start);
    before.ask({ type: 'note-dossier', counter: 1, dossier: 'd-1' });
    const was = before.day.tickets['C-1'];
    const day = before.wait(10 * MINUTE).ask(finish('guided'));
    const finishedAt = day.now;
    day.wait(MINUTE).ask(reopen);
    expect(day.happened[0]).toEqual({
      ...{ type: 'service-reopened', ticket: 'C-1', counter: 1 },
      ...{ finishedAt, outcome: 'guided' },
    });
    expect(day.day.tickets['C-1']).toEqual({ ...was, reopened: 'unasked' });
    expect(day.ticketAt(1)).toBe('C-1');
  });

  it('[Q10] is opened again for ten minutes, and then not', () => {
    expect(served().wait(REOPEN_MS).ask(reopen).refused).toBeNull();
    expect(
      served()
        .wait(REOPEN_MS + 1)
        .ask(reopen).refused,
    ).toBe('too-late-to-reopen');
  });

  it('[Q10] waits until nobody stands at the counter, and is over when the next visit has ended', () => {
    const day = served().take('copies').ask(next);
    expect(day.ask(reopen).refused).toBe('counter-busy');
    day.ask(start).ask(finish('received')).ask(reopen);
    expect(day.ticketAt(1)).toBe('C-2');
    expect(day.ask(finish('received')).ask(reopen).ask(reopen).refused).toBe('counter-busy');
    expect(ADay.open().ask(reopen).refused).toBe('nothing-to-reopen');
  });

  it('[Q10] is not opened again once its holder has come back with papers, or has given the number up', () => {
    const expected = served('supplement');
    expect(expected.ask(reopen).ticketAt(1)).toBe('C-1');
    expect(expected.day.tickets['C-1']?.returnUntil).toBeNull();
    const back = served('supplement').ask({ type: 'return-after-supplement', ticket: 'C-1' });
    expect(back.ask(reopen).refused).toBe('nothing-to-reopen');
    const given = served('supplement').ask({ type: 'cancel-ticket', ticket: 'C-1', counter: 1 });
    expect(given.ask(reopen).refused).toBe('nothing-to-reopen');
  });

  it('[Q10] is not opened again after the office has given its field up', () => {
    const day = served();
    const fields = sampleRules.fields.filter(({ id }) => id !== 'copies');
    day.ask({ type: 'change-rules', rules: { ...sampleRules, fields } });
    expect(day.ask(reopen).refused).toBe('unknown-field');
  });

  it('counts once, however often it is opened again', () => {
    const day = served().ask(reopen).ask(finish('received')).ask(reopen).ask(finish('returned'));
    expect(day.day.counters[1]?.served).toBe(1);
  });
});

describe('the rating of a visit that is opened again', () => {
  it('[R8] is withdrawn while it is asked for, and asked for at the new end', () => {
    const day = served().ask(reopen);
    expect(day.happened[1]).toEqual({ type: 'rating-lapsed', counter: 1, because: 'reopened' });
    expect(day.day.counters[1]?.rating).toBeNull();
    day.ask(finish('received'));
    expect(day.day.counters[1]?.rating?.askedAt).toBe(day.now);
  });

  it('[R8] is not asked for twice, when it was given or its time ran out', () => {
    const given = rate(served()).ask(reopen).ask(finish('received'));
    expect(given.day.counters[1]?.rating).toBeNull();
    const ranOut = served().wait(MINUTE).ask({ type: 'wake' }).ask(reopen).ask(finish('received'));
    expect(ranOut.day.counters[1]?.rating).toBeNull();
    // The second time that it is opened again changes nothing about that.
    expect(ranOut.ask(reopen).ask(finish('received')).day.counters[1]?.rating).toBeNull();
  });

  it('[R8] is asked for as ever of the next visit, and of one that was put on hold meanwhile', () => {
    const day = rate(served()).ask(reopen).ask({ type: 'hold-ticket', counter: 1 });
    day.ask({ type: 'bring-back', ticket: 'C-1' }).ask(next).ask(start).ask(finish('received'));
    expect(day.day.counters[1]?.rating).not.toBeNull();
    expect(day.day.counters[1]?.served).toBe(2);
  });
});
