/** Leaks of other systems into a cell: a bare number with "Khác", the name of a constant, a broken word. */
const rubbish = [
  /^\d+\s*Khác$/iu,
  /\b[A-Z]+_[A-Z_]+\b/,
  /^(null|undefined|N\/A|NaN|-+|\?+)$/i,
  /\uFFFD/,
  /^#(REF|VALUE|NAME|N\/A|DIV\/0)[!?]?$/,
];

/** Whether a cell holds what no citizen may read. */
export function isRubbish(text: string): boolean {
  return rubbish.some((pattern) => pattern.test(text));
}

/** One way of writing each letter, no ends of blanks, every run of blanks one blank; null when nothing is left. */
export function cleanCell(cell: string): string | null {
  return (
    cell
      .normalize('NFC')
      .replace(/[\s\u00A0]+/g, ' ')
      .trim() || null
  );
}

/** Documents stand in one cell, parted by semicolons; those inside brackets belong to their document. */
export function splitDocuments(cell: string): readonly string[] {
  const parts: string[] = [''];
  let depth = 0;
  for (const char of cell) {
    if (char === '(') depth += 1;
    if (char === ')') depth -= 1;
    if (char === ';' && depth <= 0) parts.push('');
    else parts.push((parts.pop() ?? '') + char);
  }
  return parts.map((part) => part.trim()).filter(Boolean);
}
