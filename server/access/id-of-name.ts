/** An id has 40 letters at most; this leaves room for a number behind a name that is taken. */
const LONGEST_NAME = 36;

/**
 * The id under which an office keeps its days: its name in plain letters, such as `ubnd-phuong-hai-duong`, with a number
 * behind it where something else has that name already.
 */
export function idOfName(name: string, taken: ReadonlySet<string>): string {
  const plain = name
    .toLowerCase()
    .replace(/đ/gu, 'd')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  // One word alone might be the name of a device of Windows, which no folder can have.
  const whole = plain.includes('-') ? plain : `co-quan-${plain}`;
  const base = whole.slice(0, LONGEST_NAME).replace(/-+$/u, '');
  let id = base;
  for (let next = 2; taken.has(id); next += 1) id = `${base}-${next}`;
  return id;
}
