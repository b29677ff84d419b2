/**
 * Vietnamese as it is typed at the end of a text: Telex, and the same marks from keys of their own.
 * A word is taken apart into letters without a tone and the tone, changed, and put together again, so that the tone
 * moves when more letters come: "hoà" + "n" is "hoàn".
 */

export const tones = { s: '\u0301', f: '\u0300', r: '\u0309', x: '\u0303', j: '\u0323' } as const;
type Tone = (typeof tones)[keyof typeof tones];
const toneKeys: ReadonlyMap<string, Tone> = new Map(Object.entries(tones));

const hats: Readonly<Record<string, string>> = { a: 'â', e: 'ê', o: 'ô' };
const horns: Readonly<Record<string, string>> = { a: 'ă', o: 'ơ', u: 'ư' };
const bare: Readonly<Record<string, string>> = { â: 'a', ê: 'e', ô: 'o', ă: 'a', ơ: 'o', ư: 'u', đ: 'd' };

const VOWEL = /[aăâeêioôơuưy]/i;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;

interface Word {
  /** Without a tone, each letter one character. */
  readonly letters: string;
  readonly tone: Tone | '';
}

/** The text after one more key of a Telex typist. */
export function typeTelex(text: string, key: string): string {
  // What is no letter ends the word as it is.
  if (!/^\p{L}$/u.test(key)) return text + key;
  const [before, word] = lastWord(text);
  const low = key.toLowerCase();
  const tone = toneKeys.get(low);
  const changed = tone
    ? withTone(word, tone)
    : low === 'z'
      ? word.tone && { ...word, tone: '' as const }
      : low === 'd'
        ? withBar(word)
        : low === 'w'
          ? withHorn(word)
          : low === 'a' || low === 'e' || low === 'o'
            ? withHat(word, low)
            : null;
  return before + written(changed || { ...word, letters: word.letters + key });
}

/** The text after a tone's own key: pressed again it takes the tone away; without a vowel it does nothing. */
export function typeTone(text: string, tone: Tone): string {
  const [before, word] = lastWord(text);
  if (!VOWEL.test(word.letters)) return text;
  return before + written({ ...word, tone: word.tone === tone ? '' : tone });
}

/** The text after a letter's own key: the tone goes to its place. */
export function typeLetter(text: string, letter: string): string {
  const [before, word] = lastWord(text);
  return before + written({ ...word, letters: word.letters + letter });
}

function lastWord(text: string): readonly [string, Word] {
  const clean = text.normalize('NFC');
  const word = /\p{L}*$/u.exec(clean)?.[0] ?? '';
  const apart = word.normalize('NFD');
  const [tone = ''] = apart.match(TONE) ?? [];
  const letters = apart.replace(TONE, '').normalize('NFC');
  return [clean.slice(0, clean.length - word.length), { letters, tone: tone as Tone | '' }];
}

/** The same key twice is the letter itself: "tess" is "tes". */
function withTone(word: Word, tone: Tone): Word | null {
  if (!VOWEL.test(word.letters) || word.tone === tone) {
    return word.tone === tone ? { letters: word.letters + keyOf(tone), tone: '' } : null;
  }
  return { ...word, tone };
}

function keyOf(tone: Tone): string {
  return Object.entries(tones).find(([, mark]) => mark === tone)?.[0] ?? '';
}

function withBar({ letters, tone }: Word): Word | null {
  const at = /d$/i.test(letters) ? letters.length - 1 : /^d[^đ]*$/i.test(letters) ? 0 : -1;
  if (at >= 0) return { letters: replaced(letters, at, 'đ'), tone };
  return /đ$/i.test(letters) ? { letters: `${replaced(letters, letters.length - 1, 'd')}d`, tone } : null;
}

function withHat({ letters, tone }: Word, key: string): Word | null {
  // The vowel may have letters after it ("hopo"), though no other vowel but the tails i, u and y.
  const found = new RegExp(`(${key}|${hats[key] ?? ''})(?:[iuy]|[^aăâeêioôơuưy])*$`, 'i').exec(letters);
  if (!found) return null;
  const isHatted = found[1]?.toLowerCase() !== key;
  if (isHatted) return { letters: replaced(letters, found.index, key) + key, tone };
  return { letters: replaced(letters, found.index, hats[key] ?? key), tone };
}

function withHorn({ letters, tone }: Word): Word | null {
  const both = /uo(?=[^aăâeêioôơuưy]*[iu]?[^aăâeêioôơuưy]*$)/i.exec(letters);
  if (both && !/^q/i.test(letters)) {
    return { letters: replaced(replaced(letters, both.index, 'ư'), both.index + 1, 'ơ'), tone };
  }
  const found = /([aou]|[ăơư])[^aăơưou]*$/i.exec(letters);
  if (!found) return { letters: `${letters}ư`, tone };
  const vowel = found[1]?.toLowerCase() ?? '';
  const horned = horns[vowel];
  if (horned !== undefined) return { letters: replaced(letters, found.index, horned), tone };
  return { letters: `${replaced(letters, found.index, bare[vowel] ?? vowel)}w`, tone };
}

/** The letter there becomes another, as large as it was. */
function replaced(letters: string, at: number, letter: string): string {
  const old = letters.charAt(at);
  const same = old === old.toLowerCase() ? letter : letter.toUpperCase();
  return letters.slice(0, at) + same + letters.slice(at + 1);
}

function written({ letters, tone }: Word): string {
  if (!tone) return letters;
  const at = placeOfTone(letters);
  return (letters.slice(0, at + 1) + tone + letters.slice(at + 1)).normalize('NFC');
}

/** Where the tone stands, as it is written in schools: hòa, hoàn, quý, giữa, khuya, người. */
function placeOfTone(letters: string): number {
  const onset = /^(?:qu|gi)(?=[aăâeêioôơuưy])/i.exec(letters)?.[0].length ?? 0;
  const found = /[aăâeêioôơuưy]+/i.exec(letters.slice(onset));
  if (!found) return letters.search(VOWEL);
  const start = onset + found.index;
  const vowels = found[0].toLowerCase();
  const marked = Math.max(...Array.from('ăâêôơ', (one) => vowels.lastIndexOf(one)));
  if (marked >= 0) return start + marked;
  if (vowels.includes('ư')) return start + vowels.indexOf('ư');
  const isOpen = start + vowels.length === letters.length;
  if (vowels.length === 1) return start;
  return start + (vowels.length === 2 && isOpen ? 0 : 1);
}
