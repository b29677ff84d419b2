import { expect, it } from 'vitest';
import { pinFlaw } from './pin-flaw.ts';

it('a PIN of one figure, counted up or down, or of one piece over and over is too easy', () => {
  for (const pin of ['000000', '123456', '987654', '777777', '2345678', '121212', '258258'])
    expect(pinFlaw(pin, 'charge'), pin).toBe('pin-too-easy');
  expect(pinFlaw('258025', 'charge')).toBeNull();
  expect(pinFlaw('2580', 'clerk')).toBeNull();
});

it('a PIN is long enough for one person and too short for another', () => {
  expect(pinFlaw('2580', 'charge')).toBe('pin-too-short');
  expect(pinFlaw('258', 'clerk')).toBe('pin-too-short');
  expect(pinFlaw('', 'inspector')).toBe('pin-too-short');
});
