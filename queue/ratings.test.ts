import { describe, expect, it } from 'vitest';
import { ADay } from './a-day.ts';

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
    const askedAt = day.now;
    expect(day.wait(59_999).ask({ type: 'wake' }).happened).toEqual([]);
    expect(day.wait(1).ask({ type: 'wake' }).happened).toEqual([
      { type: 'rating-lapsed', counter: 1, because: 'unanswered' },
    ]);
    expect(day.ask(vote(askedAt)).refused).toBe('already-rated');
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
    expect(day.ask(vote(first)).refused).toBe('already-rated');
    expect(day.ask({ type: 'skip-rating', counter: 1, askedAt: day.now }).happened).toMatchObject([
      { because: 'skipped' },
    ]);
  });
});
