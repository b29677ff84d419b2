/** Timers of somebody else's making: real ones in a hub, ones that a test moves by hand. */
export interface Time {
  /** Milliseconds that only ever grow; where they began means nothing. */
  now(): number;
  /** Rings once after that many milliseconds unless the returned function is called before. */
  after(ms: number, ring: () => void): () => void;
}
