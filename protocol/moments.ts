/** A counter pauses: said once, where the office wants it. After `expiresAt` (hub time) it is history. */
export interface PauseAnnounced {
  readonly counter: number;
  readonly expiresAt: number;
}

/** A call as it is spoken and flashed, once. Never replayed: after `expiresAt` (hub time) it is history. */
export interface CallAnnounced {
  readonly id: string;
  readonly letter: string;
  readonly number: number;
  readonly counter: number;
  readonly times: number;
  /** After this call, in vain, the visitor counts as absent. */
  readonly isLast: boolean;
  /** Another counter has sent the visitor here. */
  readonly isTransfer: boolean;
  readonly expiresAt: number;
}
