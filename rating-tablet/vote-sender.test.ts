import { signal } from '@preact/signals-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Link } from '#screen-kit/connect.ts';
import type { KeptVote, KeptVotes } from './kept-votes.ts';
import { voteSender } from './vote-sender.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const vote = { askedAt: 7, level: 'satisfied', reasons: [], comment: null } as const;

/** A hub that answers with one word after another, and says nothing when it has none left. */
function aTablet(...says: string[]) {
  const ids: string[] = [];
  const ask = (_name: string, _body: unknown, id = '') => {
    ids.push(id);
    const said = says.shift();
    if (said === undefined) return new Promise(() => undefined);
    return Promise.resolve(said === 'yes' ? { ok: true } : { ok: false, no: said });
  };
  const link = signal<Link>({ kind: 'live' });
  let votes: readonly KeptVote[] = [];
  const kept: KeptVotes = {
    all: () => votes,
    keep: (one) => void (votes = [...votes, one]),
    drop: (id) => void (votes = votes.filter((one) => one.id !== id)),
  };
  const hub = { ask, link } as unknown as Parameters<typeof voteSender>[0];
  return { ids, link, kept, sender: voteSender(hub, kept) };
}

describe('a vote', () => {
  it('is sent once, and is then no longer on the tablet', async () => {
    const { ids, kept, sender } = aTablet('yes');
    expect(await sender.give(vote)).toBe('sent');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(ids).toHaveLength(1);
    expect(kept.all()).toEqual([]);
    expect(sender.hasAnswered(7)).toBe(true);
  });

  it('is kept without a link, and sent under the same id until there is an answer', async () => {
    const { ids, link, kept, sender } = aTablet('no-answer', 'not-saved', 'yes');
    link.value = { kind: 'lost', since: 0 };
    expect(await sender.give(vote)).toBe('kept');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(ids).toEqual([]);
    link.value = { kind: 'live' };
    await vi.advanceTimersByTimeAsync(10_000);
    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(1);
    expect(kept.all()).toEqual([]);
  });

  it('lets the citizen go when the hub does not answer soon', async () => {
    const { kept, sender } = aTablet();
    const given = sender.give(vote);
    await vi.advanceTimersByTimeAsync(1_500);
    expect(await given).toBe('kept');
    expect(kept.all()).toHaveLength(1);
  });

  it.each([
    ['already-rated', 'already-rated'],
    ['rating-over', 'too-late'],
    ['day-not-open', 'too-late'],
  ])('that the hub refuses as %s is given up', async (no, outcome) => {
    const { kept, sender } = aTablet(no);
    expect(await sender.give(vote)).toBe(outcome);
    expect(kept.all()).toEqual([]);
  });

  it('that waits on the tablet has answered its question, also after a reload', () => {
    const { kept, sender } = aTablet();
    kept.keep({ id: 'from-before-the-reload', vote });
    expect(sender.hasAnswered(7)).toBe(true);
    expect(sender.hasAnswered(8)).toBe(false);
  });
});
