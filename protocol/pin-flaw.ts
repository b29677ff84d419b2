import type { PersonRole } from './access.ts';
import { SHORTEST_PIN } from './pin-lengths.ts';

export type PinFlaw = 'pin-too-short' | 'pin-too-easy';

/**
 * What is wrong with a PIN: too short for this person, all one figure, counted up or down, or one piece over and over
 * (121212, 123123). Null when it will do.
 */
export function pinFlaw(pin: string, role: PersonRole): PinFlaw | null {
  if (pin.length < SHORTEST_PIN[role]) return 'pin-too-short';
  const digits = Array.from(pin, Number);
  const steps = new Set(digits.slice(1).map((digit, at) => digit - (digits[at] ?? 0)));
  const [step] = steps;
  const isCounted = steps.size === 1 && step !== undefined && Math.abs(step) <= 1;
  return isCounted || /^(\d+)\1+$/.test(pin) ? 'pin-too-easy' : null;
}
