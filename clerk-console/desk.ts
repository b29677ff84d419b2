import { type Signal, computed, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { NoDossierCode } from '#dossiers/dossier-code.ts';
import { type ConsoleKeys, usualKeys } from '#protocol/console-keys.ts';
import type { ConsoleView } from '#protocol/views.ts';
import type { Outcome } from '#queue/facts.ts';
import type { Connection } from '#screen-kit/connect.ts';
import { type Taps, taps } from '#screen-kit/taps.ts';
import type { ConsoleWords } from '#words/console.ts';
import type { Language } from '#words/language.ts';

export type Form =
  | 'transfer'
  | 'call-chosen'
  | 'aside'
  | 'cancel'
  | 'void'
  | 'priority'
  | 'reprint'
  | 'issue'
  | 'handwritten'
  | 'pause'
  | 'dossier'
  | 'keys';

/** Which sheet of rarer work lies over the keys. */
type Sheet = 'none' | 'menu' | Form;

/** Why nothing was noted of what was scanned or typed; `nobody` is served here. */
export type Misread = NoDossierCode | 'nobody';

/** What the console itself holds: what is being chosen and typed. All else is the hub's view. */
export interface DeskState {
  readonly taps: Taps;
  readonly sheet: Signal<Sheet>;
  readonly outcome: Signal<Outcome | null>;
  readonly keys: Signal<ConsoleKeys>;
  /** Told of the next key instead of what the key does; null when nobody waits for one. */
  readonly nextKey: Signal<((key: string) => void) | null>;
  /** Why the last scan or typed text was no dossier code. */
  readonly misread: Signal<Misread | null>;
}

/** The state of a console whose view is given; a refusal stands until the counter's own situation changes. */
export function deskState(hub: Pick<Connection<'console:view'>, 'view' | 'ask'>): DeskState {
  const sheet = signal<Sheet>('none');
  const situation = computed(() => {
    const { desk, counter, ticket } = hub.view.value ?? {};
    return [sheet.value, desk?.kind, counter?.state, ticket?.id, ticket?.state, ticket?.calls].join();
  });
  const ask = taps(
    (name, body, id) => hub.ask(name, body, id),
    () => situation.value,
  );
  return {
    taps: ask,
    sheet,
    outcome: signal(null),
    keys: signal(usualKeys),
    nextKey: signal(null),
    misread: signal(null),
  };
}

/** Everything a part of the console reads: the truth, the words, the time, and what is being done. */
export interface Desk extends DeskState {
  readonly view: ConsoleView;
  readonly words: ConsoleWords;
  readonly language: Language;
  /** Who is signed in here; null where nobody signs in. */
  readonly person: string | null;
  /** The hub's time, epoch ms. */
  readonly now: number;
  /** False while the link is lost: the keys then rest. */
  readonly isLive: boolean;
}

const DeskContext = createContext<Desk | null>(null);
export const DeskProvider = DeskContext.Provider;

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('a part of the console stands outside its desk');
  return desk;
}
