import type english from './kiosk.en.json';
import type vietnamese from './kiosk.vi.json';

/**
 * Everything a citizen reads on the kiosk, as `kiosk.vi.json` and `kiosk.en.json` say it: data, so that the kiosk
 * fetches a language when it needs it. A word that stands in only one of the two files does not compile.
 */
export type KioskWords = WithAllOf<WithAllOf<typeof english, typeof vietnamese>, typeof english>;

/** `B`, which must have all that `A` has. */
type WithAllOf<A, B extends A> = B;
