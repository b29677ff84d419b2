import * as z from 'zod';
import { shownName } from './access.ts';
import type { OfficeFlaw, OfficeSettings } from './office-settings.ts';
import type { PinFlaw } from './pin-flaw.ts';

/**
 * The answers of the first run on their way to the hub, all at once. The wire lets through whatever was typed, within
 * bounds: what is wrong with it is told answer by answer and not by a bare no.
 */
const typed = z.string().max(400);
const bothLanguages = z.strictObject({ vi: typed, en: typed });

/** A field of the template that the office works in, under a letter of its own. */
const chosenField = z.strictObject({ id: z.string().max(64), letter: z.string().max(4) });

export const setupWish = z.strictObject({
  /** The one-time code of the hub's console; null on the hub's own machine. */
  code: z.string().max(20).nullable(),
  office: z.strictObject({
    name: bothLanguages,
    desk: bothLanguages,
    /** Two lines at the foot of the slips; none where they are empty. */
    address: typed,
    phone: typed,
  }),
  person: z.strictObject({ name: typed, pin: typed, pinAgain: typed }),
  fields: z.array(chosenField).max(20).readonly(),
  /** For each counter, from 1 on, the fields that it serves. */
  counters: z
    .array(z.array(z.string().max(64)).max(20).readonly())
    .max(99)
    .readonly(),
  /** The name of the screen at which it is done, which becomes the first office page. */
  device: shownName,
  /** Whether other computers of the office may reach the hub; null while nobody has answered. */
  listen: z.enum(['this-machine', 'network']).nullable(),
});
export type SetupWish = z.infer<typeof setupWish>;

/** What can be wrong with one answer of the first run. */
export type SetupFlawKind =
  | OfficeFlaw['flaw']
  | PinFlaw
  | 'pins-differ'
  | 'not-digits'
  | 'wrong-code'
  | 'code-burnt'
  | 'nothing-to-print';

/** Where in the wish something is wrong, such as `fields.2.letter`, and what. */
export interface SetupFlaw {
  readonly at: string;
  readonly flaw: SetupFlawKind;
  readonly about?: string | undefined;
}

/** What `GET /setup` tells the first run: the template, and who is asking. Not found once the hub is set up. */
export interface SetupNews {
  /** Whether the page is on another machine than the hub, and has to know the code. */
  readonly needsCode: boolean;
  /** Where the hub could be reached on the office's network; told on its own machine only. */
  readonly addresses: readonly string[];
  /** Whether the network is spoken to by HTTPS alone. */
  readonly isEncrypted: boolean;
  /** The office's names, where it was set up before; null in a trial. */
  readonly office: Pick<OfficeSettings, 'name' | 'desk'> | null;
  readonly fields: readonly Pick<OfficeSettings['fields'][number], 'id' | 'letter' | 'name'>[];
  readonly counters: readonly (readonly string[])[];
}

/**
 * What `POST /setup-check` and `POST /setup` answer; the first only looks, and never says `set-up-already` of a hub that
 * is in trial mode.
 */
export type SetupAnswer =
  | { readonly ok: true }
  | { readonly ok: false; readonly no: 'flawed'; readonly flaws: readonly SetupFlaw[] }
  | { readonly ok: false; readonly no: 'set-up-already' | 'bad-ask' };
