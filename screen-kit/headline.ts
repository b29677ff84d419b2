/** A notice as a wall reads it: its first sentence large, the rest below; no word stands alone on a last line. */
export function headline(notice: string): { readonly first: string; readonly rest: string } {
  const end = /[.!?…](?=\s+\S)|\n/.exec(notice);
  if (!end) return { first: joinLastWords(notice.trim()), rest: '' };
  const first = notice.slice(0, end.index).trim();
  return { first: joinLastWords(first), rest: joinLastWords(notice.slice(end.index + 1).trim()) };
}

function joinLastWords(text: string): string {
  return text.replace(/ (?=\S{1,12}$)/, '\u00a0');
}
