import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PersonHere } from '#protocol/access.ts';
import type { OfficeView } from '#protocol/views.ts';
import type { Connection } from '#screen-kit/connect.ts';
import type { Taps } from '#screen-kit/taps.ts';
import type { Language } from '#words/language.ts';
import type { OfficeWords } from '#words/office.ts';

/** Everything a part of the office page reads. */
export interface AtOffice {
  readonly view: OfficeView;
  readonly words: OfficeWords;
  readonly language: Language;
  /** The hub's time, epoch ms. */
  readonly now: number;
  /** False while the link is lost: nothing can then be done from here. */
  readonly isLive: boolean;
  readonly taps: Taps;
  /** Who is signed in; null in trial mode. */
  readonly person: PersonHere | null;
  /** Asks for something to be shown, which is no tap: several may be under way. */
  readonly read: Connection<'office:view'>['ask'];
}

const OfficeContext = createContext<AtOffice | null>(null);
export const OfficeProvider = OfficeContext.Provider;

export function useOffice(): AtOffice {
  const office = useContext(OfficeContext);
  if (!office) throw new Error('a part of the office page stands outside it');
  return office;
}
