/** A call as it is spoken and flashed, once. Never replayed: after `expiresAt` (hub time) it is history. */
export interface CallAnnounced {
  readonly id: string;
  readonly letter: string;
  readonly number: number;
  readonly counter: number;
  readonly times: number;
  readonly expiresAt: number;
}
