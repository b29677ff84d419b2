import type { AskName, AskOf } from '#protocol/asks.ts';
import type { No } from '#protocol/no.ts';
import type { Standing } from './commands-of-asks.ts';

/** What a screen hears of its ask. */
export type Answer =
  ({ readonly ok: true } & Record<string, unknown>) | { readonly ok: false; readonly no: No };

/** Answers an ask about one matter, or null when it is about something else. */
export type AnswersAbout = (name: AskName, ask: AskOf<AskName>, standing: Standing) => Promise<Answer> | null;

export function no(reason: No): Answer {
  return { ok: false, no: reason };
}
