import type { No } from '#protocol/no.ts';
import { commandId } from '#screen-kit/command-id.ts';
import type { Connection } from '#screen-kit/connect.ts';
import type { KeptVote, KeptVotes, Vote } from './kept-votes.ts';

/** What has become of a vote, as far as the citizen who stands there is told. */
export type VoteOutcome = 'sent' | 'kept' | 'already-rated' | 'too-late';

/** So long does a citizen wait for the hub's word; after it the vote is safe on the tablet, and they may go. */
const PATIENCE_MS = 1_500;

const SEND_AGAIN_MS = 2_000;

/** The hub could not, this time. Any other no is the last word on that vote. */
const notNow: readonly (No | 'no-answer')[] = [
  ...(['no-answer', 'hub-closing', 'not-saved', 'day-not-ready', 'too-many-asks'] as const),
];

export interface VoteSender {
  /** Keeps the vote, then sends it. Resolves when the hub has answered, or when the citizen need not wait longer. */
  give(vote: Vote): Promise<VoteOutcome>;
  /** Whether this tablet has had its answer to that question, sent or not. */
  hasAnswered(askedAt: number): boolean;
  /** The citizen does not wish to answer it. */
  leave(askedAt: number): void;
}

/** Sends each vote until the hub has taken or refused it, for as long as the page lives and after a reload. */
export function voteSender(
  hub: Pick<Connection<'rating:view'>, 'ask' | 'link'>,
  kept: KeptVotes,
): VoteSender {
  const underWay = new Map<string, Promise<VoteOutcome>>();
  const answered = new Set<number>();

  async function ask({ id, vote }: KeptVote): Promise<VoteOutcome> {
    const answer = await hub.ask('visit:rate', { ...vote, reasons: [...vote.reasons] }, id);
    if (!answer.ok && notNow.includes(answer.no)) return 'kept';
    kept.drop(id);
    if (answer.ok) return 'sent';
    return answer.no === 'already-rated' ? 'already-rated' : 'too-late';
  }

  /** One ask of a vote at a time. */
  function send(one: KeptVote): Promise<VoteOutcome> {
    const asked = underWay.get(one.id) ?? ask(one).finally(() => underWay.delete(one.id));
    underWay.set(one.id, asked);
    return asked;
  }

  setInterval(() => {
    if (hub.link.value.kind === 'live') for (const one of kept.all()) void send(one);
  }, SEND_AGAIN_MS);

  return {
    give(vote) {
      const one = { id: commandId(), vote };
      answered.add(vote.askedAt);
      kept.keep(one);
      if (hub.link.value.kind !== 'live') return Promise.resolve('kept');
      const patience = new Promise<VoteOutcome>((resolve) => setTimeout(() => resolve('kept'), PATIENCE_MS));
      return Promise.race([send(one), patience]);
    },
    hasAnswered: (askedAt) =>
      answered.has(askedAt) || kept.all().some(({ vote }) => vote.askedAt === askedAt),
    leave(askedAt) {
      answered.add(askedAt);
      // If it does not arrive, the question lapses at the hub by itself.
      void hub.ask('rating:skip', { askedAt });
    },
  };
}
