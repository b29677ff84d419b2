/** The official names of the letters (tên chữ cái), not their sounds in a word: C is "xê", never "cờ". */
const letterNames: Readonly<Record<string, string>> = {
  A: 'a',
  B: 'bê',
  C: 'xê',
  D: 'dê',
  Đ: 'đê',
  E: 'e',
  F: 'ép',
  G: 'giê',
  H: 'hát',
  I: 'i',
  J: 'gi',
  K: 'ca',
  L: 'e-lờ',
  M: 'em-mờ',
  N: 'en-nờ',
  O: 'o',
  P: 'pê',
  Q: 'quy',
  R: 'e-rờ',
  S: 'ét-sì',
  T: 'tê',
  U: 'u',
  V: 'vê',
  W: 'vê kép',
  X: 'ích-xì',
  Y: 'i dài',
  Z: 'dét',
};

const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;

/** Every letter that has a name here. */
export const namedLetters: readonly string[] = Object.keys(letterNames);

/** The official name of a letter, or the letter itself where it has none. */
export function letterName(letter: string): string {
  return letterNames[letter] ?? letter;
}

/** What the loudspeaker says for a ticket: C047 is "xê, bốn mươi bảy". Leading zeros are not read. */
export function spokenTicket(letter: string, number: number): string {
  return `${letterName(letter)}, ${spokenNumber(number)}`;
}

/** Each figure by its plain name, as it is printed: "025" is "không hai năm". What is no figure is left out. */
export function spokenFigures(printed: string): string {
  return Array.from(printed)
    .map((figure) => digits[Number(figure)])
    .filter((name) => name !== undefined)
    .join(' ');
}

/**
 * A whole number from 0 to 9999 in Vietnamese words, by the northern standard (linh, nghìn).
 * @throws RangeError for any other number
 */
export function spokenNumber(number: number): string {
  if (!Number.isInteger(number) || number < 0 || number > 9_999) {
    throw new RangeError(`No words for ${number}: only for whole numbers from 0 to 9999`);
  }
  if (number === 0) return digit(0);
  const thousands = Math.floor(number / 1_000);
  const hundreds = Math.floor(number / 100) % 10;
  const rest = number % 100;
  const saysHundreds = hundreds > 0 || (thousands > 0 && rest > 0);
  return [
    thousands > 0 ? `${digit(thousands)} nghìn` : '',
    saysHundreds ? `${digit(hundreds)} trăm` : '',
    belowHundred(rest, number > 99),
  ]
    .filter(Boolean)
    .join(' ');
}

/** The last two figures; after a hundred or thousand an empty ten is "linh" and the unit keeps its plain name. */
function belowHundred(number: number, hasMoreBefore: boolean): string {
  const tens = Math.floor(number / 10);
  const unit = number % 10;
  if (tens === 0) return unit === 0 ? '' : `${hasMoreBefore ? 'linh ' : ''}${digit(unit)}`;
  const ten = tens === 1 ? 'mười' : `${digit(tens)} mươi`;
  return unit === 0 ? ten : `${ten} ${unitAfterTen(unit, tens)}`;
}

/** 21 is "mốt", 24 "tư", 15 and 25 "lăm"; but 11 stays "một" and 14 "bốn". */
function unitAfterTen(unit: number, tens: number): string {
  if (unit === 5) return 'lăm';
  if (tens > 1 && unit === 1) return 'mốt';
  if (tens > 1 && unit === 4) return 'tư';
  return digit(unit);
}

function digit(value: number): string {
  return digits[value] ?? '';
}
