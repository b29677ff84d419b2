/** What the voice may have to say; numbers and counters, never a name, a procedure or a reason. */
export type VoiceEvent =
  | {
      readonly kind: 'call';
      readonly letter: string;
      readonly number: number;
      /** Further tickets that are called to the same counter in one breath. */
      readonly also?: readonly { readonly letter: string; readonly number: number }[];
      readonly counter: number;
      /** 1 for the first call, 2 for the second, and so on. */
      readonly times: number;
      /** After this one the visitor counts as absent. */
      readonly isLast: boolean;
    }
  | {
      /** The visitor was at one counter already and is sent on to another. */
      readonly kind: 'transfer';
      readonly letter: string;
      readonly number: number;
      readonly counter: number;
    }
  | { readonly kind: 'pause'; readonly counter: number };
