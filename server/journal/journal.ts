/** What every fact carries, whatever it says. */
export interface Entry {
  /** The place in its stream: 1, 2, 3 and so on, without a gap. */
  readonly seq: number;
  /** When it happened: epoch milliseconds, never going back within a stream. */
  readonly at: number;
}

/**
 * The truth: facts in the order in which they happened, kept for ever. A fact must survive JSON unchanged.
 *
 * A stream is one office and one working day, `<office>/<day>`, such as `mot-cua/2026-11-23`;
 * every method throws a `RangeError` at a name of another form.
 */
export interface Journal<F extends Entry> {
  /**
   * Resolves when every fact is safely on disk; the facts of one call are kept all or not at all.
   *
   * `expectedSeq` is the seq of the last fact that the caller has seen or has already handed over (0 when there
   * is none), so the next call need not wait for the one before. With no facts it is a plain wait until
   * everything handed over before is on disk.
   *
   * Rejects with `JournalConflict` when another fact came first, with `RangeError` when the facts are not
   * numbered on from `expectedSeq` or go back in time, and with `JournalFailed` when the disk did not take
   * them: from then on, every append is refused until the journal is opened again.
   */
  append(stream: string, expectedSeq: number, facts: readonly F[]): Promise<void>;

  /** Every fact of the stream that is on disk, from seq 1; none for a stream that nobody has written to. */
  read(stream: string): Promise<readonly F[]>;

  /** The names of all streams, sorted. */
  streams(): Promise<readonly string[]>;

  /**
   * Folds the stream into the form that reads fastest and takes the least room. Changes no fact. It holds up
   * the stream's appends and, for a long day, the whole process for some milliseconds: a thing for idle hours.
   */
  checkpoint(stream: string): Promise<void>;

  /** Lets waiting appends finish, then gives everything back. Later appends are refused. */
  close(): Promise<void>;
}

/** Turns what was read from a disk into a fact, bringing old shapes up to date; throws a sentence if it cannot. */
export type DecodeFact<F extends Entry> = (value: unknown) => F;
