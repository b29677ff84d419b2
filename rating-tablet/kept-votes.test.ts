import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type KeptVote, keptVotes, readVotes } from './kept-votes.ts';

/** A storage that can be made to refuse. */
function aStorage() {
  const items = new Map<string, string>();
  const guard = () => {
    if (self.isFull) throw new Error('QuotaExceededError');
  };
  const self = {
    isFull: false,
    items,
    getItem: (name: string) => items.get(name) ?? null,
    setItem: (name: string, text: string) => (guard(), void items.set(name, text)),
    removeItem: (name: string) => (guard(), void items.delete(name)),
  };
  return self;
}

const vote = (n: number): KeptVote => ({
  id: `tap-number-${n}`,
  vote: { askedAt: n, level: 'dissatisfied', reasons: ['wait'], comment: 'Chờ lâu quá' },
});

describe('votes kept on a tablet', () => {
  it('outlive the page and go when they are dropped', () => {
    const storage = aStorage();
    keptVotes(storage, 'votes:1').keep(vote(1));
    const later = keptVotes(storage, 'votes:1');
    later.keep(vote(2));
    expect(later.all()).toEqual([vote(1), vote(2)]);
    expect(keptVotes(storage, 'votes:2').all()).toEqual([]);
    later.drop(vote(1).id);
    later.drop(vote(2).id);
    expect(storage.items.size).toBe(0);
  });

  it('are ten at most, the latest', () => {
    const votes = keptVotes(aStorage(), 'votes:1');
    for (let n = 1; n <= 12; n += 1) votes.keep(vote(n));
    expect(votes.all().map(({ vote: { askedAt } }) => askedAt)).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it('live as long as the page where the storage refuses', () => {
    const storage = aStorage();
    storage.isFull = true;
    const votes = keptVotes(storage, 'votes:1');
    votes.keep(vote(1));
    expect(votes.all()).toEqual([vote(1)]);
    votes.drop(vote(1).id);
    expect(votes.all()).toEqual([]);
  });

  it.each([
    'not JSON',
    '{"id":"tap-number-1"}',
    JSON.stringify([{ ...vote(1), id: 'x' }]),
    JSON.stringify([{ ...vote(1), vote: { ...vote(1).vote, level: 'angry' } }]),
    JSON.stringify([{ ...vote(1), vote: { ...vote(1).vote, reasons: ['wait', 7] } }]),
    JSON.stringify([{ ...vote(1), vote: { ...vote(1).vote, comment: 'a'.repeat(501) } }]),
    JSON.stringify([{ ...vote(1), vote: { ...vote(1).vote, ticket: 'C-1' } }]),
    JSON.stringify([{ ...vote(1), vote: { ...vote(1).vote, askedAt: '5' } }]),
  ])('are no votes where something else stands: %s', (text) => {
    expect(readVotes(text)).toEqual([]);
    expect(readVotes(JSON.stringify([...([JSON.parse(JSON.stringify(vote(3)))] as unknown[])]))).toHaveLength(
      1,
    );
  });

  it('are read from whatever anybody has written there without a fall', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(readVotes(text).length).toBeLessThanOrEqual(10);
      }),
      { seed: 20_261_124 },
    );
  });
});
