import { describe, expect, it } from 'vitest';
import { profiles } from '#protocol/profile.ts';
import { drawnLetters } from './drawn-letters.ts';
import { EscposReader, type PrinterEvent } from './escpos-reader.ts';
import { ordinarySlip } from './sample-slips.ts';
import { textSlip } from './text-slip.ts';

const letters = drawnLetters({ 27: 'tcvn3', 52: 'windows1258' });

function inkOf(letter: string, isBold = false): number {
  return letters
    .dots(letter, 12, 24, isBold)
    .bits.reduce((sum, byte) => sum + byte.toString(2).replaceAll('0', '').length, 0);
}

describe('drawnLetters', () => {
  it('know a byte by the table that is chosen, and ASCII in any other', () => {
    expect([letters.letter(0xb8, 27), letters.letter(0xec, 52), letters.letter(0xb8, 3)]).toEqual([
      'á',
      '\u0301',
      '',
    ]);
    expect(letters.letter(0x41, 3)).toBe('A');
  });

  it('draw every mark, and bold blacker', () => {
    expect(inkOf('a')).toBeLessThan(inkOf('â'));
    expect(inkOf('â')).toBeLessThan(inkOf('ấ'));
    expect(inkOf('H')).toBeLessThan(inkOf('H', true));
  });

  it.each([
    ['tcvn3', 27],
    ['windows1258', 52],
  ] as const)('print a text slip in %s whose number is the largest thing on it', (encoding, number) => {
    const events: PrinterEvent[] = [];
    const reader = new EscposReader(576, (event) => events.push(event), { letters });
    const profile = { ...profiles['clone-80'], way: 'text', codePage: { encoding, number } } as const;
    for (const piece of textSlip(ordinarySlip, profile)) reader.read(piece);
    const [cut] = events;
    if (cut?.kind !== 'cut' || events.length > 1) throw new Error('Something else than a paper came out');
    const { width, height, bits } = cut.paper;
    const inked = Array.from({ length: height }, (_, y) =>
      bits.subarray((y * width) / 8, ((y + 1) * width) / 8).some((byte) => byte !== 0) ? '#' : ' ',
    );
    const lines = inked
      .join('')
      .split(/ +/u)
      .filter((line) => line !== '');
    // Two centimetres of a cell give figures of more than one.
    expect(Math.max(...lines.map((line) => line.length))).toBeGreaterThan(90);
    expect(lines.filter((line) => line.length > 90)).toHaveLength(1);
  });
});
