/**
 * Numbers of counters as they are written: `1`, `1 hoặc 2`, `1–3, 5 hoặc 7`. Three and more in a row are one range.
 * @param counters in any order
 * @param or the word before the last
 */
export function counterRanges(counters: readonly number[], or: string): string {
  const rows: { from: number; to: number }[] = [];
  let last: { from: number; to: number } | undefined;
  for (const counter of [...counters].sort((a, b) => a - b)) {
    if (last?.to === counter - 1) last.to = counter;
    else rows.push((last = { from: counter, to: counter }));
  }
  const parts = rows.map(({ from, to }) => {
    if (from === to) return String(from);
    return to - from > 1 ? `${from}–${to}` : `${from}, ${to}`;
  });
  return parts.join(', ').replace(/, (?=[^,]+$)/, ` ${or} `);
}
