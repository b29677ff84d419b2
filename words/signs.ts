/** One of the ten letters a field may wear; an office chooses who wears which. */
export type SignLetter = 'C' | 'H' | 'M' | 'B' | 'K' | 'E' | 'A' | 'G' | 'T' | 'V';

export interface Sign {
  /** The character that draws it: in Biển Số, and still the right shape in any fallback font. */
  readonly glyph: string;
  /** How a person calls the shape, in Vietnamese: "C tròn". */
  readonly say: string;
}

/**
 * The sign between letter and figures: a second way, besides the letter, to tell C047 from G047. It belongs to
 * the letter, whatever field an office gives the letter to.
 */
export const signs: Readonly<Record<SignLetter, Sign>> = {
  C: { glyph: '●', say: 'tròn' },
  H: { glyph: '▲', say: 'mái nhà' },
  M: { glyph: '■', say: 'thửa đất' },
  B: { glyph: '✚', say: 'chữ thập' },
  K: { glyph: '◆', say: 'quả trám' },
  E: { glyph: '≡', say: 'ba vạch' },
  A: { glyph: '★', say: 'sao' },
  G: { glyph: '◗', say: 'nửa tròn' },
  T: { glyph: '▼', say: 'trao xuống' },
  V: { glyph: '○', say: 'vòng' },
};

/** The sign of a letter, or null for a letter that has none (a plate then shows the letter and the number alone). */
export function signOf(letter: string): Sign | null {
  return (signs as Readonly<Partial<Record<string, Sign>>>)[letter] ?? null;
}
