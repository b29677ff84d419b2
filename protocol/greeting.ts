import * as z from 'zod';
import type { PersonHere } from './access.ts';
import { roles } from './roles.ts';

/** What a screen says of itself when it connects. */
export const introduction = z.strictObject({
  version: z.int(),
  role: z.enum(roles),
  /** Which counter a console or tablet stands at; null for every other screen. */
  counter: z.int().min(1).max(99).nullable(),
  /** Where the screen stands, for the journal: chosen by the screen, never trusted for rights. */
  device: z.string().regex(/^[A-Za-z0-9_-]{1,40}$/),
  /** What the screen's own clock shows, epoch ms: the morning check compares it with the hub's. */
  clock: z.int().min(0).optional(),
});
export type Introduction = z.infer<typeof introduction>;

/** Why a screen may not come in. */
export type DoorRefusal =
  | 'old-version'
  | 'bad-introduction'
  | 'unknown-counter'
  | 'wrong-origin'
  | 'too-many'
  /** The hub is set up, and this screen is not, or not at this place: the first page knows the way. */
  | 'not-paired'
  /** Nobody is signed in here. */
  | 'sign-in';

/** The hub's first word to a screen. */
export interface Greeting {
  readonly version: number;
  /** Differs after every start of the hub: revisions count anew. */
  readonly boot: string;
  /** The hub's clock now (epoch ms) and how fast it runs: 1, or more while a day is demonstrated. */
  readonly clock: { readonly now: number; readonly speed: number };
  /** Who is signed in here; null where nobody signs in. */
  readonly person: PersonHere | null;
  /** Whether the hub is in trial mode: the screen then says so. */
  readonly isTrial: boolean;
}
