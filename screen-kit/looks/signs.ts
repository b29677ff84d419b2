/** One of the ten letters a field may wear; an office chooses who wears which. */
export type SignLetter = 'C' | 'H' | 'M' | 'B' | 'K' | 'E' | 'A' | 'G' | 'T' | 'V';

export interface Sign {
  /** The character that draws it: in Biển Số, and still the right shape in any fallback font. */
  readonly glyph: string;
  /** The custom property that holds its colour on white or ground. */
  readonly colour: string;
  /** How a person calls the shape, in Vietnamese: "C tròn". */
  readonly say: string;
}

/** The sign belongs to the letter, whatever field an office gives the letter to. */
export const signs: Readonly<Record<SignLetter, Sign>> = {
  C: { glyph: '●', colour: '--sign-c', say: 'tròn' },
  H: { glyph: '▲', colour: '--sign-h', say: 'mái nhà' },
  M: { glyph: '■', colour: '--sign-m', say: 'thửa đất' },
  B: { glyph: '✚', colour: '--sign-b', say: 'chữ thập' },
  K: { glyph: '◆', colour: '--sign-k', say: 'quả trám' },
  E: { glyph: '≡', colour: '--sign-e', say: 'ba vạch' },
  A: { glyph: '★', colour: '--sign-a', say: 'sao' },
  G: { glyph: '◗', colour: '--sign-g', say: 'nửa tròn' },
  T: { glyph: '▼', colour: '--sign-t', say: 'trao xuống' },
  V: { glyph: '○', colour: '--sign-v', say: 'vòng' },
};

/** The sign of a letter, or null for a letter that has none (a plate then shows the letter and the number alone). */
export function signOf(letter: string): Sign | null {
  return (signs as Readonly<Partial<Record<string, Sign>>>)[letter] ?? null;
}
