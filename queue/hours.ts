import type { Holiday, Hours, Session } from './rules.ts';
import {
  type Instant,
  type WorkingDay,
  endOfDay,
  instantAt,
  startOfDay,
  wallTime,
  workingDayOf,
} from './working-day.ts';

export type Opening =
  | { readonly kind: 'open' }
  | { readonly kind: 'break'; readonly opensAt: Instant }
  | { readonly kind: 'before'; readonly opensAt: Instant }
  | { readonly kind: 'after' }
  | { readonly kind: 'day-off' }
  | { readonly kind: 'holiday'; readonly name: string; readonly english?: string | undefined };

/** The sessions of a working day; none on a weekly day off or a public holiday that nobody has said to work on. */
export function sessionsOf(hours: Hours, day: WorkingDay): readonly Session[] {
  const special = hours.specialDays.find((candidate) => candidate.day === day);
  if (special) return special.sessions;
  if (hours.holidays.some((holiday) => holiday.day === day)) return [];
  return hours.week[wallTime(startOfDay(day)).weekday - 1] ?? [];
}

/** What the door says at an instant. Unenforced hours are always open. */
export function openingAt(hours: Hours, at: Instant): Opening {
  if (!hours.enforced) return { kind: 'open' };
  const day = workingDayOf(at);
  const sessions = sessionsOf(hours, day);
  if (sessions.length === 0) {
    const holiday = hours.holidays.find((candidate) => candidate.day === day);
    return holiday ? { kind: 'holiday', ...namesOf(holiday) } : { kind: 'day-off' };
  }
  if (sessions.some((s) => at >= instantAt(day, s.opens) && at < instantAt(day, s.closes)))
    return { kind: 'open' };
  const next = sessions.find((s) => at < instantAt(day, s.opens));
  if (!next) return { kind: 'after' };
  const opensAt = instantAt(day, next.opens);
  return next === sessions[0] ? { kind: 'before', opensAt } : { kind: 'break', opensAt };
}

function namesOf({ name, english }: Holiday) {
  return english === undefined ? { name } : { name, english };
}

/**
 * When a day that was opened at `openedAt` closes by itself: some time after the last session,
 * at midnight at the latest. A day opened by hand later than that is meant to stay open.
 */
export function closingTime(hours: Hours, day: WorkingDay, openedAt: Instant): Instant {
  const sessions = sessionsOf(hours, day);
  const last = sessions[sessions.length - 1];
  const midnight = endOfDay(day);
  if (!hours.enforced || !last) return midnight;
  const closes = instantAt(day, last.closes) + hours.closesAfterMs;
  return openedAt < closes ? Math.min(closes, midnight) : midnight;
}
