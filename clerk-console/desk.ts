import { type Signal, computed, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
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
  | 'pause';

/** Which sheet of rarer work lies over the keys. */
type Sheet = 'none' | 'menu' | Form;

/** The visit that this screen finished last; only what the clerk has just seen, so it is lost with the page. */
interface JustDone {
  readonly ticket: string;
  readonly letter: string;
  readonly number: number;
  readonly outcome: Outcome;
  readonly minutes: number;
}

/** What the console itself holds: what is being chosen and typed. All else is the hub's view. */
export interface DeskState {
  readonly taps: Taps;
  readonly sheet: Signal<Sheet>;
  readonly outcome: Signal<Outcome | null>;
  readonly justDone: Signal<JustDone | null>;
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
    justDone: signal(null),
  };
}

/** Everything a part of the console reads: the truth, the words, the time, and what is being done. */
export interface Desk extends DeskState {
  readonly view: ConsoleView;
  readonly words: ConsoleWords;
  readonly language: Language;
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
