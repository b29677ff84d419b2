import { Aids } from './Aids.tsx';
import { CardNote } from './CardNote.tsx';
import { ChangesPage } from './ChangesPage.tsx';
import { PostingPage } from './PostingPage.tsx';
import { ProcedureCard } from './ProcedureCard.tsx';
import { ProcedurePage } from './ProcedurePage.tsx';
import { SearchEntry } from './SearchEntry.tsx';
import { SearchPage } from './SearchPage.tsx';
import { listenForCards } from './listen-for-cards.ts';
import { followFocus } from './follow-focus.ts';
import type { Kiosk } from './kiosk.ts';
import { readPagesAloud } from './read-pages-aloud.ts';
import { walkByKeys } from './walk-by-keys.ts';

/** What the kiosk needs only once its first page can be touched; it comes as a script of its own. */
export const afterHome = {
  Aids,
  CardNote,
  ChangesPage,
  PostingPage,
  ProcedureCard,
  ProcedurePage,
  SearchEntry,
  SearchPage,
  start(kiosk: Kiosk): void {
    walkByKeys();
    followFocus(kiosk);
    readPagesAloud(kiosk);
    listenForCards(kiosk);
  },
};

export type AfterHome = typeof afterHome;
