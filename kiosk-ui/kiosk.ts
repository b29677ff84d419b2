import { type ReadonlySignal, type Signal, batch, computed, signal } from '@preact/signals-core';
import type { Taken } from '#protocol/asks.ts';
import type { Catalogue, Procedure } from '#protocol/catalogue.ts';
import type { No } from '#protocol/no.ts';
import type { FieldView } from '#protocol/views.ts';
import { commandId } from '#screen-kit/command-id.ts';
import type { Connection } from '#screen-kit/connect.ts';
import type { KioskWords } from '#words/kiosk.ts';
import type { Language } from '#words/language.ts';
import type { AfterHome } from './after-home.ts';
import { type Aid, type ChosenAids, noAids } from './aids.ts';
import { askUntilAnswered } from './ask-until-answered.ts';
import { type HelpBell, helpBell } from './help-bell.ts';
import { ignoreTouches } from './ignore-touches.ts';

/** After a number was given, touches that were meant for the tile are still on their way. */
const SECOND_TAP_MS = 1_000;

/** What a citizen asks a number for. */
export interface Wish {
  readonly field: FieldView;
  readonly procedure: Procedure | null;
  /** One of the office's priority reasons. */
  readonly priority: string | null;
}

export type Page =
  | { readonly kind: 'home'; readonly part: number }
  | { readonly kind: 'posting'; readonly field: string | null; readonly area: string | null }
  /** What has changed on the posting board in the last 30 days. */
  | { readonly kind: 'changes' }
  | { readonly kind: 'search'; readonly typed: string }
  /** `typed` is what it was searched by; left out, it was found on the posting board, or among its changes. */
  | {
      readonly kind: 'procedure';
      readonly procedure: Procedure;
      readonly typed?: string;
      readonly isFromChanges?: boolean;
    }
  | { readonly kind: 'ticket'; readonly taken: Taken; readonly procedure: Procedure | null }
  | { readonly kind: 'refused'; readonly no: No }
  | { readonly kind: 'unanswered'; readonly wish: Wish; readonly tap: string };

/** What is kept of a citizen's card: whether its age is one of the office's priority reasons, and which. */
export type CardSeen =
  { readonly kind: 'priority'; readonly reason: string } | { readonly kind: 'no-priority' | 'unreadable' };

export type Hub = Connection<'kiosk:view'>;

export interface Kiosk {
  readonly hub: Hub;
  readonly catalogue: ReadonlySignal<Catalogue | null>;
  /** The hub's time, in whole seconds. */
  readonly seconds: ReadonlySignal<number>;
  /** The language that is shown, and its words. */
  readonly language: ReadonlySignal<Language>;
  readonly words: ReadonlySignal<KioskWords>;
  readonly page: Signal<Page>;
  /** The rest of the kiosk's script; null until it has arrived. */
  readonly rest: Signal<AfterHome | null>;
  readonly aids: ReadonlySignal<ChosenAids>;
  readonly toggleAid: (aid: Aid) => void;
  readonly bell: HelpBell;
  /** What a scanned card means for the next number; null when none was scanned. */
  readonly card: Signal<CardSeen | null>;
  /** The wish that is being asked for; `isSlow` once the hub has been silent. */
  readonly taking: ReadonlySignal<{ readonly wish: Wish; readonly isSlow: boolean } | null>;
  /** Takes a number; while one is being taken, a further tap is the same tap. */
  take(wish: Wish, tap?: string): Promise<void>;
  /** Turns to a language, as soon as its words are there. */
  readonly turnTo: (language: Language) => void;
  /** The start as the next citizen should find it: in Vietnamese, without aids. */
  readonly goHome: () => void;
}

interface KioskParts extends Pick<Kiosk, 'hub' | 'catalogue' | 'seconds'> {
  readonly vietnamese: KioskWords;
  /** Null until it has arrived; meanwhile the kiosk speaks Vietnamese. */
  readonly english: ReadonlySignal<KioskWords | null>;
}

export const home: Page = { kind: 'home', part: 0 };

/** One kiosk: which page it shows, in which language, and the one number it may be taking. */
export function startKiosk(parts: KioskParts): Kiosk {
  const { hub, vietnamese, english } = parts;
  const wished = signal<Language>('vi');
  const words = computed(() => (wished.value === 'en' && english.value) || vietnamese);
  const language = computed<Language>(() => (words.value === vietnamese ? 'vi' : 'en'));
  const page = signal<Page>(home);
  const taking = signal<Kiosk['taking']['value']>(null);
  const aids = signal(noAids);
  const card = signal<CardSeen | null>(null);
  const bell = helpBell(hub);

  return {
    ...parts,
    language,
    words,
    page,
    taking,
    rest: signal(null),
    aids,
    bell,
    card,
    toggleAid(aid) {
      const chosen = new Set(aids.value);
      if (!chosen.delete(aid)) chosen.add(aid);
      aids.value = chosen;
    },
    async take(wish, tap = commandId()) {
      if (taking.value) return;
      taking.value = { wish, isSlow: false };
      const { field, procedure, priority } = wish;
      const body = { field: field.id, procedure: procedure?.id ?? null, purpose: field.purpose, priority };
      const answer = await askUntilAnswered(
        () => hub.ask('ticket:take', body, tap),
        () => (taking.value = { wish, isSlow: true }),
      );
      ignoreTouches(SECOND_TAP_MS);
      batch(() => {
        taking.value = null;
        if (answer.ok) page.value = { kind: 'ticket', taken: answer, procedure };
        else if (answer.no === 'no-answer') page.value = { kind: 'unanswered', wish, tap };
        else page.value = { kind: 'refused', no: answer.no };
      });
    },
    turnTo(next) {
      wished.value = next;
    },
    goHome() {
      batch(() => {
        page.value = home;
        wished.value = 'vi';
        aids.value = noAids;
        card.value = null;
        bell.forget();
      });
    },
  };
}
