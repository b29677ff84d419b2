import type { Command } from './commands.ts';
import type { Day } from './day.ts';
import { decide } from './decide.ts';
import { evolveAll } from './evolve.ts';
import type { Fact } from './facts.ts';
import { type Effect, react } from './react.ts';
import { type Refusal, refuse } from './refusals.ts';
import type { Duration, Instant } from './working-day.ts';

/** A clock that is corrected by this much is still the same clock; more, and it stands wrong. */
const CLOCK_SLACK: Duration = 2_000;

export interface Step {
  readonly day: Day;
  readonly facts: readonly Fact[];
  readonly effects: readonly Effect[];
}

/**
 * One command on one working day: the next day with the facts and effects, or a refusal.
 * Pure: the same three arguments always give the same answer.
 *
 * `now` may stand before the last fact (a dead clock battery after a power cut). Then no number
 * is given; the people who already wait are still served, at the time of the last fact.
 */
export function step(day: Day, command: Command, now: Instant): Step | Refusal {
  if (command.body.type === 'take-ticket' && clockIsBehind(day, now)) return refuse('clock-behind');
  const at = Math.max(now, day.lastAt);
  const decided = decide(day, command.body, at);
  if ('refused' in decided) return decided;
  const facts = decided.map((body, index): Fact => {
    return { v: 1, seq: day.seq + 1 + index, at, by: command.by, commandId: command.id, ...body };
  });
  return { day: evolveAll(day, facts), facts, effects: facts.flatMap(react) };
}

/** Whether the clock stands so far before the last fact that it cannot be right. */
export function clockIsBehind(day: Day, now: Instant): boolean {
  return now < day.lastAt - CLOCK_SLACK;
}
