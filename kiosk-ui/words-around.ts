/** Words that people say around what they want, folded. */
export const wordsAround: ReadonlySet<string> = new Set(
  'toi muon lam xin can cho di o dau de nhu nao gi thi va voi thu tuc giay to ve duoc a'.split(' '),
);
