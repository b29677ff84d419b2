/** The tone marks of Vietnamese as they stand in a decomposed text, by their names without diacritics. */
const tones: Readonly<Record<string, string>> = {
  '\u0300': 'huyen',
  '\u0301': 'sac',
  '\u0303': 'nga',
  '\u0309': 'hoi',
  '\u0323': 'nang',
};

/**
 * The file name of a syllable's clip, in ASCII and with its tone: "mười" is `muoi_huyen`, "mươi" is `muoi_ngang`.
 * Without the tone the two would be one file.
 */
export function syllableName(syllable: string): string {
  const parts = Array.from(syllable.toLowerCase().normalize('NFD'));
  const tone = parts.map((part) => tones[part]).find((name) => name !== undefined) ?? 'ngang';
  const letters = parts.map((part) => (part === 'đ' ? 'd' : part)).filter((part) => /[a-z]/.test(part));
  return `${letters.join('')}_${tone}`;
}
