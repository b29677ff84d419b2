import { JournalConflict } from './journal-errors.ts';
import type { Entry } from './journal.ts';

/** Where a stream that holds no fact stands. */
export const BEGINNING: Entry = { seq: 0, at: 0 };

/** A sentence when `fact` cannot follow `before`. */
export function whatIsWrong(before: Entry, fact: Entry): string | undefined {
  if (fact.seq !== before.seq + 1) return `fact ${before.seq} is followed by fact ${fact.seq}.`;
  if (!Number.isSafeInteger(fact.at)) return `fact ${fact.seq} has no time.`;
  if (fact.at < before.at) return `fact ${fact.seq} goes back in time, from ${before.at} to ${fact.at}.`;
  return undefined;
}

/** What `Journal.append` rejects with, when the stream stands at `last`; undefined when the facts may be written. */
export function refusalOf(
  stream: string,
  last: Entry,
  expectedSeq: number,
  facts: readonly Entry[],
): JournalConflict | RangeError | undefined {
  if (expectedSeq !== last.seq) return new JournalConflict(stream, expectedSeq, last.seq);
  let before = last;
  for (const fact of facts) {
    const wrong = whatIsWrong(before, fact);
    if (wrong) return new RangeError(`${stream}: ${wrong}`);
    before = fact;
  }
  return undefined;
}
