import type { PersonRole } from './access.ts';

/** Digits of a PIN. Whoever runs the office can do more harm, so theirs is longer. */
export const SHORTEST_PIN = { charge: 6, clerk: 4, inspector: 4 } as const satisfies Record<
  PersonRole,
  number
>;

export const LONGEST_PIN = 12;
