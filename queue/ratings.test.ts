import { describe, expect, it } from 'vitest';
import { ADay, sampleRules } from './a-day.ts';
import { evolve } from './evolve.ts';
import { type Fact, levels } from './facts.ts';
import { readFact } from './read-fact.ts';

const served = () =>
  ADay.open()
    .take('copies')
    .ask({ type: 'call-next', counter: 1 })
    .ask({ type: 'start-service', counter: 1 })
    .ask({ type: 'finish-service', counter: 1, outcome: 'received' });

const vote = (askedAt: number, level: 'satisfied' | 'dissatisfied' = 'satisfied') =>
  ({ type: 'rate-visit', counter: 1, askedAt, level, reasons: ['wait'], comment: null }) as const;

describe('ratings', () => {
  it('[R1] one rating per service', () => {
    const day = served();
    expect(day.ask(vote(day.now)).refused).toBeNull();
    expect(day.ask(vote(day.now)).refused).toBe('already-rated');
  });

  it('[R2] the fact of a rating holds no ticket', () => {
    const day = served();
    day.ask(vote(day.now, 'dissatisfied'));
    expect(day.happened).toEqual([
      {
        type: 'visit-rated',
        ...{
          counter: 1,
          field: 'copies',
          procedure: null,
          level: 'dissatisfied',
          reasons: ['wait'],
          comment: null,
        },
      },
    ]);
  });

  it('[R3] reasons belong to dissatisfaction only', () => {
    const day = served();
    expect(day.ask(vote(day.now)).happened).toMatchObject([{ level: 'satisfied', reasons: [] }]);
  });

  it('[R4] unanswered for a minute is not rated, never satisfied', () => {
    const day = served();
    expect(day.wait(59_999).ask({ type: 'wake' }).happened).toEqual([]);
    expect(day.wait(1).ask({ type: 'wake' }).happened).toEqual([
      { type: 'rating-lapsed', counter: 1, because: 'unanswered' },
    ]);
    expect(day.facts.map(({ type }) => type)).not.toContain('visit-rated');
  });

  it('[R5] a late vote does not land on the next visit', () => {
    const day = served();
    const first = day.now;
    day
      .take('copies')
      .wait(1)
      .ask({ type: 'call-next', counter: 1 })
      .ask({ type: 'start-service', counter: 1 });
    day.ask({ type: 'finish-service', counter: 1, outcome: 'guided' });
    expect(day.happened[0]).toEqual({ type: 'rating-lapsed', counter: 1, because: 'unanswered' });
    expect(day.ask({ type: 'skip-rating', counter: 1, askedAt: first }).refused).toBe('already-rated');
    const before = day.day.counters[1]?.rating;
    day.ask(vote(first));
    expect(day.day.counters[1]?.rating).toEqual(before);
    expect(day.ask({ type: 'skip-rating', counter: 1, askedAt: day.now }).happened).toMatchObject([
      { because: 'skipped' },
    ]);
    expect(day.ask(vote(day.now)).refused).toBe('already-rated');
  });

  it('[R6] a kept vote counts once, for its own service, also when others have ended since', () => {
    const day = served();
    const first = day.now;
    for (const field of ['civil', 'copies']) {
      day.take(field).wait(90_000).ask({ type: 'wake' }).ask({ type: 'call-next', counter: 1 });
      day.ask({ type: 'start-service', counter: 1 });
      day.ask({ type: 'finish-service', counter: 1, outcome: 'guided' });
    }
    expect(day.ask(vote(first)).happened).toMatchObject([{ field: 'copies', late: 2 }]);
    expect(day.ask(vote(first)).refused).toBe('already-rated');
    expect(day.ask({ ...vote(day.now), counter: 2 }).refused).toBe('already-rated');
    expect(day.day.counters[1]?.rating?.askedAt).toBe(day.now);
    const second = day.day.unanswered[0]?.askedAt ?? 0;
    expect(day.ask(vote(second, 'dissatisfied')).happened).toMatchObject([
      { field: 'civil', late: 1, level: 'dissatisfied' },
    ]);
    expect(day.day.unanswered).toEqual([]);
  });

  it('[R6] a kept vote is too late after half an hour, after the day, and once the question was skipped', () => {
    const late = served();
    const asked = late.now;
    late.wait(60_000).ask({ type: 'wake' });
    expect(late.wait(29 * 60_000).ask(vote(asked)).happened).toMatchObject([{ late: 0 }]);

    const tooLate = served();
    tooLate.wait(60_000).ask({ type: 'wake' });
    expect(tooLate.wait(29 * 60_000 + 1).ask(vote(asked)).refused).toBe('rating-over');

    const over = served();
    over.wait(60_000).ask({ type: 'wake' }).ask({ type: 'close-day', because: 'by-hand' });
    expect(over.ask(vote(asked)).refused).toBe('day-not-open');
    over.wait(1).ask({ type: 'open-day', office: 'an-office', day: '2026-11-23', rules: sampleRules });
    expect(over.ask(vote(asked)).refused).toBe('rating-over');

    const skipped = served();
    skipped.ask({ type: 'skip-rating', counter: 1, askedAt: asked });
    expect(skipped.ask(vote(asked)).refused).toBe('already-rated');
  });

  it('[R7] the fourth level counts as its official one, and stands beside it', () => {
    const day = served();
    day.ask({ ...vote(day.now), level: 'neutral' });
    expect(day.happened).toMatchObject([{ level: 'dissatisfied', given: 'neutral', reasons: ['wait'] }]);
    for (const level of levels) {
      const other = served();
      other.ask({ ...vote(other.now), level });
      expect(other.happened).toMatchObject([{ level }]);
      expect(other.happened[0]).not.toHaveProperty('given');
    }
  });

  it('a rating that was written before there were four levels or kept votes is read as it was', () => {
    const old = {
      ...{ v: 1, seq: 9, at: 5, by: { role: 'rating', device: 'x' }, commandId: 'a-tap-of-old' },
      ...{ type: 'visit-rated', counter: 1, field: 'copies', procedure: null },
      ...{ level: 'satisfied', reasons: [], comment: null },
    };
    expect(readFact(JSON.parse(JSON.stringify(old)))).toEqual(old);
    const day = served();
    const fact = { ...readFact(old), seq: day.day.seq + 1, at: day.now } as Fact;
    expect(evolve(day.day, fact).counters[1]?.rating).toBeNull();
  });
});
