const back = -1;
const on = 1;

/** Arrow keys, and what boxes with three buttons and presenters send for back and on. */
const steps: Readonly<Record<string, number>> = {
  ArrowUp: back,
  ArrowLeft: back,
  PageUp: back,
  ArrowDown: on,
  ArrowRight: on,
  PageDown: on,
};

/** Which of several things in a row a key leads to, round and round; null for a key that leads nowhere. */
export function stepByKey(key: string, at: number, count: number): number | null {
  const step = steps[key];
  if (step === undefined || count === 0) return null;
  if (at < 0) return step > 0 ? 0 : count - 1;
  return (at + step + count) % count;
}
