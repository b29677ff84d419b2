/** The hub's own machine at one moment, as far as the queue knows nothing of it. All instants are of the machine's clock. */
export interface Machine {
  readonly now: number;
  /** Room on the disk of the data folder; null when it cannot be told. */
  readonly freeBytes: number | null;
  /** How long the disk took for the last sync of the journal; null before the first. */
  readonly lastSyncMs: number | null;
  /** The power went while a line was written, before this start. */
  readonly hasTornTail: boolean;
  /** Why the audit cannot be trusted as a whole. */
  readonly auditTrouble: string | null;
  /** Why the log is not written. */
  readonly logTrouble: string | null;
  /** The certificate of the office's network; null where there is none. */
  readonly certificate: { readonly until: number | null; readonly trouble: string | null } | null;
  /** How far the clock of each connected screen is ahead of this machine's, as far as screens have said. */
  readonly clocksAheadMs: readonly number[];
  /** When each device was last connected since the hub began, by its id. */
  readonly lastSeen: ReadonlyMap<string, number>;
}
