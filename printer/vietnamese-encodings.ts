import type { Encoding } from '#protocol/profile.ts';

/**
 * What the bytes 0x80 to 0xFF mean; `~` means nothing. TCVN3 as in TCVN 5712:1993 (VN1), of which old ABC fonts know
 * the small letters; Windows-1258 as Microsoft publishes it; VISCII as in RFC 1456. All three begin with ASCII, and
 * what TCVN3 and VISCII put below 0x20 is left out: a printer obeys those bytes. TCVN3's five separate tones are left
 * out as well: no printer is known that puts them onto the letter before them.
 */
const upperHalves: Record<Encoding, string> = {
  tcvn3:
    'ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ~ĂÂÊÔƠƯĐăâêôơưđẰ~~~~~àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ',
  windows1258:
    '€~‚ƒ„…†‡ˆ‰~‹Œ~~~~‘’“”•–—˜™~›œ~~Ÿ~¡¢£¤¥¦§¨©ª«¬~®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂĂÄÅÆÇÈÉÊË\u0300ÍÎÏĐÑ\u0309ÓÔƠÖ×ØÙÚÛÜƯ\u0303ßàáâăäåæçèéêë\u0301íîïđñ\u0323óôơö÷øùúûüư₫ÿ',
  viscii:
    'ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ',
};

const byteOf: Record<Encoding, ReadonlyMap<string, number>> = {
  tcvn3: bytesOf(upperHalves.tcvn3),
  windows1258: bytesOf(upperHalves.windows1258),
  viscii: bytesOf(upperHalves.viscii),
};

function bytesOf(upperHalf: string): ReadonlyMap<string, number> {
  const pairs = Array.from(upperHalf, (letter, at) => [letter, 0x80 + at] as const);
  return new Map(pairs.filter(([letter]) => letter !== '~'));
}

/** The hats and horns that make a letter of its own, unlike the five tones. */
const HATS = /[\u0302\u0306\u031b]/gu;
const MARKS = /\p{M}/gu;

/** Signs of print that every printer has in a plainer form. */
const plainer: Readonly<Record<string, string>> = {
  '–': '-',
  '—': '-',
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '…': '...',
};
/** Letters whose stroke is no mark that could be taken off. */
const strokeless: Readonly<Record<string, string>> = { đ: 'd', Đ: 'D' };

/**
 * The bytes that write a text in a printer's table; without a table, ASCII alone. No byte is below 0x20 and none is
 * 0x7F, so that nothing in a name is ever a command. A letter that the table lacks is written small (the capitals
 * that TCVN3 and VISCII put among the commands: `CHứNG`), else without its marks; what is still unknown is left out.
 */
export function textBytes(text: string, encoding: Encoding | null): number[] {
  return Array.from(plainText(text)).flatMap((letter) => letterBytes(letter, encoding));
}

/** The letter of a byte, or nothing; in Windows-1258 a tone is a letter that stands on the one before it. */
export function letterOf(byte: number, encoding: Encoding): string {
  if (byte >= 0x20 && byte < 0x7f) return String.fromCharCode(byte);
  const letter = Array.from(upperHalves[encoding])[byte - 0x80] ?? '';
  return letter === '~' ? '' : letter;
}

/** One composed letter per sign; controls, marks of direction and gaps of any kind are one space. */
function plainText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Cn}\s]+/gu, ' ')
    .trim();
}

function letterBytes(letter: string, encoding: Encoding | null): number[] {
  const print = plainer[letter];
  if (print !== undefined) return asciiBytes(print);
  if (encoding !== null) {
    const bytes = inTable(letter, encoding) ?? inTable(letter.toLowerCase(), encoding);
    if (bytes) return bytes;
  }
  return asciiBytes(strokeless[letter] ?? letter.normalize('NFD').replace(MARKS, ''));
}

/** A text of ASCII as it is; any other is nothing. */
function asciiBytes(text: string): number[] {
  return /^[ -~]*$/u.test(text) ? Array.from(text, (sign) => sign.charCodeAt(0)) : [];
}

/** The letter as one byte, or as a letter and its tone. */
function inTable(letter: string, encoding: Encoding): number[] | null {
  const ascii = asciiBytes(letter);
  if (ascii.length > 0) return ascii;
  const table = byteOf[encoding];
  const whole = table.get(letter);
  // A mark by itself is a letter of no word: it would climb onto whatever stands before it.
  if (whole !== undefined) return /^\p{M}/u.test(letter) ? [] : [whole];
  const parts = letter.normalize('NFD');
  const hats = parts.match(HATS)?.join('') ?? '';
  const base = (parts.charAt(0) + hats).normalize('NFC');
  const tone = parts.slice(1).replace(HATS, '');
  const baseByte = table.get(base) ?? asciiBytes(base)[0];
  const toneByte = table.get(tone);
  return baseByte === undefined || toneByte === undefined ? null : [baseByte, toneByte];
}
