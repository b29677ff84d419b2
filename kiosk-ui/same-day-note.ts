import { instantAt, workingDayOf } from '#queue/working-day.ts';
import { fill } from '#words/fill.ts';
import { isSameDay } from '#words/same-day.ts';
import type { Kiosk } from './kiosk.ts';

/**
 * What a same-day procedure says about the hour until which it is one; null for other procedures.
 * @param timeLimit as the catalogue writes it
 */
export function sameDayNote(
  kiosk: Pick<Kiosk, 'hub' | 'seconds' | 'words'>,
  timeLimit: string | null,
): string | null {
  const until = kiosk.hub.view.value?.sameDayUntil;
  const words = kiosk.words.value;
  if (until === undefined || timeLimit === null || !isSameDay(timeLimit)) return null;
  const now = kiosk.seconds.value;
  const isLate = now >= instantAt(workingDayOf(now), until);
  // Some cells say it themselves.
  const isSaid = new RegExp(`sau 0?${parseInt(until)} giờ`, 'i').test(timeLimit);
  if (!isLate && isSaid) return null;
  return fill(isLate ? words.sameDayAfter : words.sameDayBefore, { time: until });
}
