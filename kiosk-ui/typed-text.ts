/** More letters than these nobody types standing, and a scanner must not fill the page. */
const MOST_LETTERS = 40;

/** What a key of a physical keyboard makes of the text; null for a key that is none of the search's. */
export function typedText(text: string, key: string): string | null {
  if (key === 'Backspace') return text.slice(0, -1);
  if (key === 'Escape' || key === 'Delete') return '';
  // A word may end in VNI's figures; a card's number, which begins with one, is not taken.
  const isWanted =
    /^\p{L}$/u.test(key) || key === ' ' || (/^\d$/.test(key) && /\p{L}[\p{L}\d]*$/u.test(text));
  if (!isWanted) return null;
  if (text.length >= MOST_LETTERS || (key === ' ' && (text === '' || text.endsWith(' ')))) return text;
  return text + key;
}
