/** A notice as a wall reads it: its first sentence large, the rest below. */
export function headline(notice: string): { readonly first: string; readonly rest: string } {
  const end = /[.!?…](?=\s+\S)|\n/.exec(notice);
  if (!end) return { first: notice.trim(), rest: '' };
  const first = notice.slice(0, end.index).trim();
  return { first, rest: notice.slice(end.index + 1).trim() };
}
