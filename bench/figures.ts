/** One goal beside its floor, both measured in the same run. */
export interface Figure {
  readonly id: string;
  readonly what: string;
  readonly ours: string;
  readonly floor: string;
  readonly ratio: number;
  readonly goal: number;
  /** Figures that are only reported for now. */
  readonly binding: boolean;
  readonly more: Readonly<Record<string, number | string>>;
}

/** The value below which this share of the numbers lies. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const index = Math.min(sorted.length - 1, Math.floor(share * sorted.length));
  return sorted[index] ?? Number.NaN;
}

export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5);
}

/** How long something takes, in milliseconds. */
export async function timed(act: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await act();
  return performance.now() - began;
}

export function ms(value: number): string {
  return `${value.toFixed(2)} ms`;
}

export function wholeMs(value: number): string {
  return `${value.toFixed(0)} ms`;
}

/** A figure that has no floor but a goal in milliseconds; `milliseconds` are all that was measured, their p95 counts. */
export function againstGoal(
  about: Pick<Figure, 'id' | 'what'>,
  milliseconds: readonly number[],
  goalMs: number,
  more: Figure['more'],
): Figure {
  const p95 = quantile(milliseconds, 0.95);
  return {
    ...about,
    ours: wholeMs(p95),
    floor: `a goal of ${goalMs} ms`,
    ...{ ratio: p95 / goalMs, goal: 1, binding: true },
    more: { p50: wholeMs(median(milliseconds)), ...more },
  };
}
