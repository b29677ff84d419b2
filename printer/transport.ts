/** What keeps a printer from printing. */
export type Trouble = 'paper-out' | 'cover-open' | 'offline';

export type TransportStatus = 'ready' | { readonly trouble: Trouble };

/** A cable to a printer, whatever it is made of: bytes out, answers in. It knows nothing of slips. */
export interface Transport {
  /**
   * Resolves once the printer has taken all of the bytes; rejects with a `TransportTrouble` when it has not.
   * Writes arrive whole and in the order they were asked for. What is written is what is sent, byte for byte.
   */
  write(bytes: Uint8Array): Promise<void>;
  /** Tells every answer of the printer as it comes, in pieces of any size. Returns how to stop listening. */
  onReply(listener: (bytes: Uint8Array) => void): () => void;
  /** What is known at this moment; asks nobody. */
  status(): TransportStatus;
  /** Resolves when the cable is free for somebody else. Later writes reject as `offline`. Closing twice is once. */
  close(): Promise<void>;
}

/** Why a write did not get through. */
export class TransportTrouble extends Error {
  readonly trouble: Trouble;

  constructor(trouble: Trouble) {
    super(`The printer cannot print: ${trouble}`);
    this.name = 'TransportTrouble';
    this.trouble = trouble;
  }
}
