/** Shorter words than these must be typed right: with one letter changed, most of them are another word. */
const LEAST_FORGIVEN = 4;

export interface Typing {
  /** Whether more letters may follow: then a beginning counts too. */
  readonly mayGoOn: boolean;
  /** Whether a finger may have slipped: then one slip in a word that is long enough is forgiven. */
  readonly mayErr: boolean;
}

/** How much a typed word is like a word that is written somewhere, from 0 (another word) to 1 (the same). */
export function wordLikeness(typed: string, written: string, { mayGoOn, mayErr }: Typing): number {
  if (typed === written) return 1;
  if (mayGoOn && written.startsWith(typed)) return 0.85;
  if (!mayErr || typed.length < LEAST_FORGIVEN || written.length < LEAST_FORGIVEN - 1) return 0;
  // A word of three letters is known again by a key that was held too long, not by another letter.
  if (written.length < LEAST_FORGIVEN && typed !== written + written.slice(-1)) return 0;
  return isOneEdit(typed, written) ? 0.7 : 0;
}

/** Whether one letter more, less or other, or two neighbours in the wrong order, make one word the other. */
export function isOneEdit(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || one === other) return false;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  // Hands seldom miss the first letter, and a word with another one is another word: "chiếu" is not "hiệu".
  if (at === 0 && short.slice(0, 2) !== `${long[1] ?? ''}${long[0] ?? ''}`) return false;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  const isSwapped =
    short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
  return isSwapped || short.slice(at + 1) === long.slice(at + 1);
}
