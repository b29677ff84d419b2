import { describe, expect, it } from 'vitest';
import { slipWishSchema } from '#protocol/slip-settings.ts';
import { draftOf, flawAt, isSame, wishOf } from './slip-draft.ts';

const usual = slipWishSchema.parse({});

describe('slip settings while they are edited', () => {
  it('have an input for each own line, and ask only for those that are written', () => {
    const draft = draftOf({ ...usual, ownLines: ['Wi-Fi miễn phí'] });
    expect(draft.ownLines).toEqual(['Wi-Fi miễn phí', '']);
    expect(wishOf({ ...draft, ownLines: ['  ', ' Điện thoại 113 '] }).ownLines).toEqual(['Điện thoại 113']);
  });

  it('are the same settings however they came to be written', () => {
    expect(isSame(usual, wishOf(draftOf(usual)))).toBe(true);
    const { field, ...others } = usual.lines;
    expect(isSame(usual, { ...usual, lines: { ...others, field } })).toBe(true);
    expect(isSame(usual, { ...usual, lines: { ...others, field: !field } })).toBe(false);
  });

  it('have a flaw beside the input that it is in, not beside the line that it is', () => {
    const draft = { ...draftOf(usual), ownLines: ['', '👍'] as const };
    const flaws = [{ at: 'ownLines.0', flaw: 'nothing-to-print' as const }];
    expect(flawAt(flaws, draft, 'ownLines.1')).toBe('nothing-to-print');
    expect(flawAt(flaws, draft, 'ownLines.0')).toBeNull();
    expect(flawAt([{ at: 'follow.address', flaw: 'missing' }], draft, 'follow.address')).toBe('missing');
  });
});
