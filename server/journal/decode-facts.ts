import { FactNotUnderstood } from './journal-errors.ts';
import type { DecodeFact, Entry } from './journal.ts';

/** Turns stored facts into what the caller understands by them; throws `FactNotUnderstood` at the first that is not. */
export function decodeFacts<F extends Entry>(
  stream: string,
  stored: readonly Entry[],
  decode: DecodeFact<F>,
): readonly F[] {
  return stored.map((value) => {
    try {
      return decode(value);
    } catch (cause) {
      throw new FactNotUnderstood(stream, value.seq, cause);
    }
  });
}
