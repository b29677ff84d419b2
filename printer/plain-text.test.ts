import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from './plain-text.ts';

describe('plainText', () => {
  it.each([
    ['Hộ tịch'.normalize('NFD'), 'Hộ tịch'],
    ['UBND 🏛️ phường 👩‍👧', 'UBND phường'],
    ['Hải\u202E \u2066Dương\u200F', 'Hải Dương'],
    ['Hải\x1b@\x1dV\0 Dương', 'Hải @ V Dương'],
    ['a\r\n\tb\u00A0c', 'a b c'],
    ['Ệ\u0323\u0323\u0323\u0302\u0302', 'Ệ'],
    ['xã\u00AD hội\u200B', 'xã hội'],
    ['مرحبا 你好 A', 'A'],
    ['phí 8.000₫ – “§ 5” №2, 50 % © <&>', 'phí 8.000₫ – “§ 5” №2, 50 % © <&>'],
    ['\uD800\uFFFE', ''],
  ])('%j comes out as %j', (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });

  it('leaves nothing that a printer obeys, of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const plain = plainText(text);
        expect(plain).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{M}]/u);
        expect(plainText(plain)).toBe(plain);
      }),
    );
  });

  it('does not work through a text without end', () => {
    expect(plainText('A'.repeat(1_000_000)).length).toBe(2000);
  });
});
