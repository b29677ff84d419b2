/**
 * Text as it is typed in a hurry: small letters without any mark, figures, single spaces. "Sổ đỏ" is "so do", however
 * its marks are stored (NFC or NFD).
 */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** The words of a text, folded. */
export function foldWords(text: string): readonly string[] {
  const folded = foldText(text);
  return folded === '' ? [] : folded.split(' ');
}

/**
 * A folded word without what Telex and VNI leave in it when the keyboard does not write Vietnamese: "giaays" is "giay",
 * "ho65" is "ho", "dd" is "d". A Vietnamese syllable has no s, f, r, x, j, w or z behind its vowel.
 */
export function withoutKeyMarks(word: string): string {
  if (!/[a-z]/.test(word)) return word;
  return word
    .replace(/\d/g, '')
    .replace(/^w/, 'u')
    .replace(/([aeiouy][a-z]*?)[sfrxjwz]+/g, '$1')
    .replace(/([aeiouy][a-z]*?)[sfrxjwz]+/g, '$1')
    .replace(/^([a-z]+)d$/, (_, before: string) => (before.startsWith('d') ? before : `${before}d`))
    .replace(/([aeod])\1+/g, '$1');
}
