import { LONGEST_COMMENT } from '#protocol/longest-comment.ts';
import { type GivenLevel, type RatingReason, givenLevels, ratingReasons } from '#queue/facts.ts';

/** What a citizen has pressed. `askedAt` names the service, and nothing names the citizen. */
export interface Vote {
  readonly askedAt: number;
  readonly level: GivenLevel;
  readonly reasons: readonly RatingReason[];
  readonly comment: string | null;
}

/** A vote under the id of its tap, which stays the same however often it is sent. */
export interface KeptVote {
  readonly id: string;
  readonly vote: Vote;
}

/** Without a link a tablet shows one question more at most; the rest is room for a link that comes and goes. */
const MOST_KEPT = 10;

/** Votes on this tablet that the hub has not taken yet. They outlive a reload and a flat battery. */
export interface KeptVotes {
  /** Oldest first. */
  all(): readonly KeptVote[];
  keep(kept: KeptVote): void;
  drop(id: string): void;
}

/**
 * @param storage the browser's; where it refuses (private mode, full), votes live as long as the page
 * @param name of what is kept, so that a tablet that moves to another counter takes no votes along
 */
export function keptVotes(
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
  name: string,
): KeptVotes {
  let inMemory: readonly KeptVote[] | null = null;
  // Read anew each time: another window of this tablet may have sent one.
  const all = () => {
    if (inMemory) return inMemory;
    try {
      return readVotes(storage.getItem(name));
    } catch {
      return [];
    }
  };
  const write = (votes: readonly KeptVote[]) => {
    try {
      if (votes.length === 0) storage.removeItem(name);
      else storage.setItem(name, JSON.stringify(votes));
      inMemory = null;
    } catch {
      inMemory = votes;
    }
  };
  return {
    all,
    keep: (kept) => write([...all(), kept].slice(-MOST_KEPT)),
    drop: (id) => write(all().filter((one) => one.id !== id)),
  };
}

/** What stands in the storage, as far as it is votes: somebody else may have written there. */
export function readVotes(text: string | null): readonly KeptVote[] {
  if (text === null) return [];
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value.filter(isKeptVote).slice(-MOST_KEPT) : [];
  } catch {
    return [];
  }
}

function isKeptVote(value: unknown): value is KeptVote {
  if (!isObject(value) || typeof value['id'] !== 'string' || !/^[\w-]{8,64}$/.test(value['id'])) return false;
  const vote = value['vote'];
  if (!isObject(vote) || Object.keys(vote).length !== 4) return false;
  const { askedAt, level, reasons, comment } = vote;
  return (
    Number.isSafeInteger(askedAt) &&
    isOneOf(givenLevels, level) &&
    Array.isArray(reasons) &&
    reasons.length <= ratingReasons.length &&
    reasons.every((reason) => isOneOf(ratingReasons, reason)) &&
    (comment === null || (typeof comment === 'string' && comment.length <= LONGEST_COMMENT))
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isOneOf(list: readonly unknown[], value: unknown): boolean {
  return list.includes(value);
}
