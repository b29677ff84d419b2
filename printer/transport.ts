/** Why a cable took no more bytes: nobody at the other end, or somebody who does not read. */
export type CableTrouble = 'offline' | 'stalled';

/**
 * A cable to a printer, whatever it is made of: bytes out, answers in. It knows nothing of slips or paper, and it
 * mends itself: a transport that lost its printer tries again by itself until it is closed.
 */
export interface Transport {
  /**
   * Resolves once the cable has taken all of the bytes; rejects with `CableLost` when it has not. Never hangs: a
   * printer that stops reading for the transport's stall limit is `stalled`, and how many of the bytes it took is
   * then unknown. Writes go out whole and in the order they were asked for; what is written is what is sent.
   */
  write(bytes: Uint8Array): Promise<void>;
  /** Tells every answer of the printer as it comes, in pieces of any size. Returns how to stop listening. */
  onReply(listener: (bytes: Uint8Array) => void): () => void;
  /** Whether the cable has a printer at its other end, as far as a cable can tell. */
  isLinked(): boolean;
  /** Tells each change of `isLinked`. Returns how to stop listening. */
  onLink(listener: (isLinked: boolean) => void): () => void;
  /**
   * Gives the link up and looks for the printer anew, for whoever knows better than the cable that nobody is there: a
   * printer that was switched off may look linked for many minutes. Writes under way reject as `offline`. Without a
   * link, or once it is closed, it does nothing.
   */
  redial(): void;
  /** Resolves when the cable is free for somebody else. Later writes reject as `offline`. Closing twice is once. */
  close(): Promise<void>;
}

/** Why a write did not get through. */
export class CableLost extends Error {
  override readonly name = 'CableLost';
  readonly trouble: CableTrouble;

  constructor(trouble: CableTrouble, options?: ErrorOptions) {
    super(`The printer's cable is ${trouble}`, options);
    this.trouble = trouble;
  }
}
