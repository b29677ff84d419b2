/** The hub's clock as this screen knows it: the screen's own may be wrong, or a day may run fast. */
export interface HubClock {
  /** The hub's time now, epoch milliseconds. */
  now(): number;
  /** How fast the hub's clock runs against this machine's; 1 outside demonstrations. */
  speed(): number;
  set(clock: { readonly now: number; readonly speed: number }): void;
}

export function hubClock(): HubClock {
  let hub = { now: Date.now(), speed: 1 };
  let heardAt = performance.now();
  return {
    now: () => hub.now + (performance.now() - heardAt) * hub.speed,
    speed: () => hub.speed,
    set(clock) {
      hub = clock;
      heardAt = performance.now();
    },
  };
}
