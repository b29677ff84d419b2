/** No name is longer by far: the longest that a ward posts has 919 characters. */
const LONGEST = 2000;

/**
 * A text as paper can hold it: letters composed (NFC), one blank where there was any white or control character.
 * What the fonts do not draw, or what would draw outside its row, is left out: emoji, other scripts, marks that
 * stack on a letter without end, and signs that turn the writing round.
 */
export function plainText(text: string): string {
  return text
    .slice(0, LONGEST)
    .normalize('NFC')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(
      /[^\p{Script=Latin}\u0020-\u007E\u00A0-\u00FF\u2010-\u2027\u2030-\u203A\u20AB\u20AC\u2116\u2122]/gu,
      '',
    )
    .replace(/[\u00AD\u2028-\u202F\uFF00-\uFFFF]/gu, '')
    .replace(/ +/gu, ' ')
    .trim();
}
