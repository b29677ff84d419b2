const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Every word that an English number from 0 to 9999 is made of. */
export const englishNumberWords: readonly string[] = [...small, ...tens, 'hundred', 'thousand', 'and'];

/**
 * A whole number from 0 to 9999 in English words: 1005 is "one thousand and five", 121 "one hundred and twenty one".
 * @throws RangeError for any other number
 */
export function englishNumber(number: number): readonly string[] {
  if (!Number.isInteger(number) || number < 0 || number > 9_999) {
    throw new RangeError(`No words for ${number}: only for whole numbers from 0 to 9999`);
  }
  const thousands = Math.floor(number / 1_000);
  const hundreds = Math.floor(number / 100) % 10;
  const rest = number % 100;
  return [
    ...(thousands > 0 ? [word(thousands), 'thousand'] : []),
    ...(hundreds > 0 ? [word(hundreds), 'hundred'] : []),
    ...(number > 99 && rest > 0 ? ['and'] : []),
    ...(rest > 0 || number === 0 ? belowHundred(rest) : []),
  ];
}

/** Each figure by its name, as it is printed. */
export function englishFigures(printed: string): readonly string[] {
  return Array.from(printed).flatMap((figure) => small[Number(figure)] ?? []);
}

function belowHundred(number: number): readonly string[] {
  const unit = number % 10;
  if (number < 20) return [word(number)];
  return [tens[Math.floor(number / 10) - 2] ?? '', ...(unit > 0 ? [word(unit)] : [])];
}

function word(number: number): string {
  return small[number] ?? '';
}
