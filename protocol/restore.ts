import type { RestoreRefusal } from './backup-refusals.ts';

/** The header of `POST /restore` that holds the one-time code; the hub's own machine needs none. */
export const SETUP_CODE_HEADER = 'x-setup-code';

/** What a backup comes to, as people are told. */
export interface RestoredTotals {
  readonly days: number;
  readonly taken: number;
  readonly served: number;
  readonly rated: number;
}

/**
 * The answer to `POST /restore`, whose body is the file itself. On a yes the hub lets go of everything, puts the restored
 * data in place and begins anew in the same process: `/health` does not answer for a moment, and then with another `boot`.
 */
export type RestoreAnswer =
  | {
      readonly ok: true;
      /** The start of the hub that answers; the next one is another. */
      readonly boot: string;
      /** When the backup was made, `2026-11-24T17:05:00+07:00`. */
      readonly madeAt: string;
      readonly totals: RestoredTotals;
      /** Whether the restored office is set up: then somebody signs in at `/office` with the PIN that they had. */
      readonly isSetUp: boolean;
    }
  | { readonly ok: false; readonly no: RestoreRefusal };
