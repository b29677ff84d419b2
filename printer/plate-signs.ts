/**
 * The sign between letter and figures: a second way to tell C047 from G047.
 * The sign belongs to the letter, whatever field an office gives that letter to. A letter without one stands alone.
 */
export const plateSigns: Readonly<Record<string, string>> = {
  C: '●',
  H: '▲',
  M: '■',
  B: '✚',
  K: '◆',
  E: '≡',
  A: '★',
  G: '◗',
  T: '▼',
  V: '○',
};
