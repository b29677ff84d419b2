import type { Level, Outcome, Purpose } from '#queue/facts.ts';
import { MINUTE, instantAt } from '#queue/working-day.ts';
import { seededRandom } from '#server/journal/seeded-random.ts';

/** One person of the day: when they come, what for, and how it goes. Times are of the office's clock. */
export interface Visitor {
  readonly comesAt: number;
  readonly field: string;
  readonly purpose: Purpose;
  readonly priority: string | null;
  /** Steps out, does not hear the calls, and asks to be brought back later. */
  readonly steppedOut: boolean;
  readonly walkMs: number;
  readonly serviceMs: number;
  readonly outcome: Outcome;
  /** Sent on to another counter in the middle of the service. */
  readonly sentOn: boolean;
  readonly level: Level | null;
}

export interface WardDay {
  readonly visitors: readonly Visitor[];
  /** When the printer's roll ends, and when somebody puts in a new one. */
  readonly paperOutAt: number;
  readonly paperInAt: number;
}

/** What people come for: field, share, purpose, and the middle of the service time in minutes. */
const wishes = [
  ['chung-thuc', 40, 'file', 6],
  ['ho-tich', 22, 'file', 11],
  ['nhan-ket-qua', 16, 'result', 4],
  ['dat-dai', 10, 'file', 14],
  ['bao-tro', 8, 'file', 10],
  ['kinh-doanh', 5, 'file', 12],
  ['nop-truc-tuyen', 6, 'file', 15],
  ['huong-dan', 7, 'guidance', 5],
  ['viec-khac', 4, 'file', 9],
] as const;

/** Arrivals by half hour of the opening hours: the morning's rush, the quieter afternoon. */
const rush = [10, 14, 13, 11, 9, 7, 5, 3, 0, 0, 0, 0, 7, 9, 9, 8, 6, 5, 3];

/** Invents a day of a ward: the same seed is the same day. */
export function inventDay(day: string, seed: number, visitors = 120): WardDay {
  const random = seededRandom(seed);
  const opens = instantAt(day, '07:30');
  const people = Array.from({ length: visitors }, () => inventVisitor(random, opens));
  return {
    visitors: people.sort((a, b) => a.comesAt - b.comesAt),
    paperOutAt: instantAt(day, '09:40') + random() * 10 * MINUTE,
    paperInAt: instantAt(day, '10:00') + random() * 5 * MINUTE,
  };
}

function inventVisitor(random: () => number, opens: number): Visitor {
  const halfHour = pick(
    random,
    rush.map((weight, index) => [index, weight] as const),
  );
  const [field, , purpose, minutes] = pick(
    random,
    wishes.map((wish) => [wish, wish[1]] as const),
  );
  // A skewed service time around its middle: mostly shorter, sometimes much longer.
  const serviceMs = minutes * MINUTE * Math.exp((random() + random() + random() - 1.5) * 0.9);
  const outcomes = purpose === 'result' ? returned : purpose === 'guidance' ? guided : received;
  return {
    comesAt: opens + (halfHour + random()) * 30 * MINUTE,
    field,
    purpose,
    priority:
      random() < 0.12
        ? pick(random, [
            ['cao-tuoi', 7],
            ['mang-thai', 2],
            ['khuyet-tat', 1],
          ])
        : null,
    steppedOut: random() < 0.05,
    walkMs: (10 + random() * 40) * 1000,
    serviceMs,
    outcome: pick(random, outcomes),
    sentOn: random() < 0.04,
    level: random() < 0.4 ? pick(random, levels) : null,
  };
}

const received = [
  ['received', 70],
  ['guided', 14],
  ['supplement', 12],
  ['not-possible', 4],
] as const;
const returned = [
  ['returned', 92],
  ['guided', 8],
] as const;
const guided = [
  ['guided', 95],
  ['not-possible', 5],
] as const;
const levels = [
  ['very-satisfied', 68],
  ['satisfied', 27],
  ['dissatisfied', 5],
] as const;

/** One of the choices, each as likely as its weight. */
function pick<T>(random: () => number, choices: readonly (readonly [T, number])[]): T {
  let left = random() * choices.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [choice, weight] of choices) {
    left -= weight;
    if (left < 0) return choice;
  }
  const [last] = choices[choices.length - 1] ?? [];
  if (last === undefined) throw new Error('nothing to pick from');
  return last;
}
