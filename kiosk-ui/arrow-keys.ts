const steps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 };

/** Which of several things in a row a key leads to, round and round; null for a key that leads nowhere. */
export function stepByArrow(key: string, at: number, count: number): number | null {
  const step = steps[key];
  if (step === undefined || count === 0) return null;
  if (at < 0) return step > 0 ? 0 : count - 1;
  return (at + step + count) % count;
}

/** Lets arrow keys walk over the buttons in reading order: on, back and Enter are enough for everything. */
export function walkByArrows(): void {
  addEventListener('keydown', (event) => {
    const buttons = Array.from(document.querySelectorAll('button'));
    const here = buttons.findIndex((button) => button === document.activeElement);
    const next = stepByArrow(event.key, here, buttons.length);
    if (next === null) return;
    event.preventDefault();
    buttons[next]?.focus();
  });
}
