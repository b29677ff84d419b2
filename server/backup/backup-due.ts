import type { Day } from '#queue/day.ts';
import { type Instant, instantAt, MINUTE, type WorkingDay, workingDayOf } from '#queue/working-day.ts';

/** So long nobody has done anything: then a disk may be busy. */
const QUIET_MS = MINUTE;

/** After a backup failed, the next is tried. */
const AGAIN_MS = 10 * MINUTE;

/** Up to where a backup reaches: the day that was going on, and its last fact. */
export interface Reach {
  readonly at: Instant;
  readonly day: WorkingDay;
  readonly seq: number;
  readonly isClosed: boolean;
}

export interface DueSigns {
  readonly now: Instant;
  readonly day: Pick<Day, 'day' | 'state' | 'seq' | 'lastAt'>;
  /** The newest day before this one on which something happened. */
  readonly earlier: WorkingDay | null;
  readonly last: Reach | null;
  /** When the last try failed, if nothing was made since. */
  readonly failedAt: Instant | null;
  /** `18:00` */
  readonly latest: string;
}

/**
 * Whether a backup is due: in the first quiet minute after a day was closed, also when the computer was off in between;
 * and once a day at the set time, however busy it is. Never when nothing has happened since the last one.
 */
export function isDue({ now, day, earlier, last, failedAt, latest }: DueSigns): boolean {
  if (failedAt !== null && now - failedAt < AGAIN_MS) return false;
  const isToday = last?.day === day.day;
  const lacksToday = day.seq > 0 && !(isToday && last.seq >= day.seq);
  const hasEarlier = last !== null && earlier !== null && reaches(last, earlier);
  const lacksEarlier = earlier !== null && !hasEarlier;
  const isQuiet = now - day.lastAt >= QUIET_MS;
  if (isQuiet && (lacksEarlier || (lacksToday && day.state === 'closed'))) return true;
  const deadline = instantAt(workingDayOf(now), latest);
  return now >= deadline && (last === null || last.at < deadline) && (lacksToday || lacksEarlier);
}

function reaches(last: Reach, day: WorkingDay): boolean {
  return last.day > day || (last.day === day && last.isClosed);
}
