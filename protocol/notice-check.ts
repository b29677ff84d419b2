import type { NoticeFlaw } from './notices.ts';

export const inputFlaws = ['missing', 'too-long', 'impossible'] as const;
export type InputFlaw = (typeof inputFlaws)[number];

/** What is wrong with one input of a notice; its place is `number` or `rows.2.content.fee`, and '' the whole. */
export interface NoticeFlawAt {
  readonly at: string;
  readonly flaw: NoticeFlaw | InputFlaw;
  /** The other notice of which the flaw tells, as it is cited. */
  readonly other: string | null;
}

/** The answer of `POST /notice-check`: the name under which the hub keeps what it found good, for `notice:enter`. */
export type NoticeCheckAnswer = { readonly checked: string } | { readonly flaws: readonly NoticeFlawAt[] };
