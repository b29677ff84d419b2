/**
 * Chance that can be repeated: the same seed (any number; its low 32 bits count) rolls the same numbers.
 * Each call answers a number in [0, 1). A xorshift with the triple 13, 17, 5 of Marsaglia, "Xorshift RNGs",
 * Journal of Statistical Software 8 (2003); the seed is stirred first, because neighbours start alike, and
 * every roll once more, because its low bits are poor.
 */
export function seededRandom(seed: number): () => number {
  let state = Math.imul((seed ^ 0x5bd1e995) | 0, 0x9e3779b1) || 1;
  const roll = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) >>> 0) / 2 ** 32;
  };
  for (let n = 0; n < 8; n += 1) roll();
  return roll;
}
