import type { Language } from './language.ts';

/** The official names of the letters (tên chữ cái), not their sounds in a word: C is "xê", never "cờ". */
const letterNames: Readonly<Record<string, string>> = {
  ...{ A: 'a', B: 'bê', C: 'xê', D: 'dê', Đ: 'đê', E: 'e', F: 'ép', G: 'giê', H: 'hát', I: 'i', J: 'gi' },
  ...{ K: 'ca', L: 'e-lờ', M: 'em-mờ', N: 'en-nờ', O: 'o', P: 'pê', Q: 'quy', R: 'e-rờ', S: 'ét-sì' },
  ...{ T: 'tê', U: 'u', V: 'vê', W: 'vê kép', X: 'ích-xì', Y: 'i dài', Z: 'dét' },
};

const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;

const smallEnglish = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'],
  ...['twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
] as const;

const tensEnglish = [
  ...['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'],
] as const;

/** What the loudspeaker says for a ticket: C047 is "xê, bốn mươi bảy". Leading zeros are not read. */
export function spokenTicket(letter: string, number: number, language: Language): string {
  const name = language === 'vi' ? (letterNames[letter] ?? letter) : letter;
  return `${name}, ${spokenNumber(number, language)}`;
}

/**
 * A whole number from 0 to 9999 in words; in Vietnamese by the northern standard (linh, nghìn).
 * @throws RangeError for any other number
 */
export function spokenNumber(number: number, language: Language): string {
  if (!Number.isInteger(number) || number < 0 || number > 9_999) {
    throw new RangeError(`No words for ${number}: only for whole numbers from 0 to 9999`);
  }
  const words = language === 'vi' ? vietnamese(number) : english(number);
  return words.filter(Boolean).join(' ');
}

function vietnamese(number: number): string[] {
  if (number === 0) return [digit(0)];
  const thousands = Math.floor(number / 1_000);
  const hundreds = Math.floor(number / 100) % 10;
  const rest = number % 100;
  const saysHundreds = hundreds > 0 || (thousands > 0 && rest > 0);
  return [
    thousands > 0 ? `${digit(thousands)} nghìn` : '',
    saysHundreds ? `${digit(hundreds)} trăm` : '',
    belowHundred(rest, number > 99),
  ];
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

function english(number: number): string[] {
  if (number < 20) return [smallEnglish[number] ?? ''];
  const thousands = Math.floor(number / 1_000);
  const hundreds = Math.floor(number / 100) % 10;
  const rest = number % 100;
  const tens = tensEnglish[Math.floor(rest / 10)] ?? '';
  const unit = smallEnglish[rest < 20 ? rest : rest % 10] ?? '';
  return [
    thousands > 0 ? `${smallEnglish[thousands] ?? ''} thousand` : '',
    hundreds > 0 ? `${smallEnglish[hundreds] ?? ''} hundred` : '',
    rest > 0 && number > 99 ? 'and' : '',
    rest < 20 ? (rest > 0 ? unit : '') : rest % 10 === 0 ? tens : `${tens}-${unit}`,
  ];
}
