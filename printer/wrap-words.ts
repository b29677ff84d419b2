/**
 * Breaks a text into at most `most` lines that each satisfy `fits`, between words where there are any.
 * What does not fit any more is left out at a word and marked by an ellipsis. Never shrinks, never clips.
 */
export function wrapWords(text: string, fits: (line: string) => boolean, most: number): string[] {
  const lines: string[] = [];
  let rest = text.split(' ').filter((word) => word !== '');
  while (rest.length > 0 && lines.length < most) {
    const taken = fill(rest, fits);
    rest = taken.rest;
    lines.push(taken.line);
  }
  if (rest.length === 0) return withoutLoneWord(lines, fits);
  return lines.map((line, at) => (at === lines.length - 1 ? withEllipsis(line, fits) : line));
}

/** No word stands alone on the last line where the line before can spare it company. */
function withoutLoneWord(lines: readonly string[], fits: (line: string) => boolean): string[] {
  const before = lines.at(-2)?.split(' ') ?? [];
  const last = lines.at(-1) ?? '';
  const joined = `${before.at(-1) ?? ''} ${last}`;
  if (before.length < 3 || last.includes(' ') || !fits(joined)) return [...lines];
  return [...lines.slice(0, -2), before.slice(0, -1).join(' '), joined];
}

/** As many words as the line holds; a single word wider than the paper is broken where it must be. */
function fill(words: readonly string[], fits: (line: string) => boolean): { line: string; rest: string[] } {
  let count = 0;
  while (count < words.length && fits(words.slice(0, count + 1).join(' '))) count += 1;
  if (count > 0) return { line: words.slice(0, count).join(' '), rest: words.slice(count) };

  const [first = '', ...others] = words;
  const letters = Array.from(first);
  let length = 1;
  while (length < letters.length && fits(letters.slice(0, length + 1).join(''))) length += 1;
  const tail = letters.slice(length).join('');
  return { line: letters.slice(0, length).join(''), rest: tail === '' ? others : [tail, ...others] };
}

function withEllipsis(line: string, fits: (line: string) => boolean): string {
  const words = line.split(' ');
  while (words.length > 1 && !fits(ended(words))) words.pop();
  if (words.length > 1 || fits(ended(words))) return ended(words);

  const letters = Array.from(line);
  while (letters.length > 1 && !fits(`${letters.join('')}…`)) letters.pop();
  return `${letters.join('')}…`;
}

/** A comma before the dots would read as a slip of the pen. */
function ended(words: readonly string[]): string {
  return `${words.join(' ').replace(/[\s,;:.(–-]+$/u, '')}…`;
}
