import { type WorkingDay, endOfDay, startOfDay, workingDayOf } from '#queue/working-day.ts';
import { lunationNear, newMoon, sunLongitude } from './sky.ts';

export interface LunarMonth {
  /** 1 to 12; a leap month has the number of the one before it. */
  readonly month: number;
  readonly isLeap: boolean;
  /** Its first day: the day of UTC+7 on which the moon is new. */
  readonly from: WorkingDay;
}

/**
 * The Vietnamese lunar year that begins in a year of the common calendar. The eleventh month holds the winter solstice;
 * where thirteen months lie between two of them, the first in which the sun enters no new twelfth of its way is a leap
 * month. The days are those of UTC+7, which is why Tết is sometimes not the day of the Chinese new year.
 */
export function lunarYear(year: number): readonly LunarMonth[] {
  const months = [...suiOf(year), ...suiOf(year + 1)];
  const from = months.findIndex(({ month, isLeap }) => month === 1 && !isLeap);
  const until = months.findIndex(({ month, isLeap }, at) => at > from && month === 1 && !isLeap);
  return months.slice(from, until);
}

/** The months from the eleventh of the year before to the tenth of `year`, and a leap month among them. */
function suiOf(year: number): readonly LunarMonth[] {
  const first = monthOfSolstice(year - 1);
  const next = monthOfSolstice(year);
  const starts = Array.from({ length: next - first + 1 }, (_, at) => workingDayOf(newMoon(first + at)));
  const hasLeap = next - first === 13;
  let leapIsGiven = false;
  let month = 10;
  return starts.slice(0, -1).map((from, at) => {
    const isLeap = hasLeap && !leapIsGiven && at > 0 && twelfthAt(from) === twelfthAt(starts[at + 1] ?? from);
    leapIsGiven ||= isLeap;
    if (!isLeap) month = (month % 12) + 1;
    return { month, isLeap, from };
  });
}

/** The lunation in which a year's winter solstice lies. */
function monthOfSolstice(year: number): number {
  let solstice: WorkingDay = `${year}-12-19`;
  while (sunLongitude(endOfDay(solstice)) < 270) solstice = workingDayOf(endOfDay(solstice));
  let k = lunationNear(endOfDay(solstice)) + 1;
  while (workingDayOf(newMoon(k)) > solstice) k -= 1;
  return k;
}

/** In which twelfth of the sun's way a day begins. */
function twelfthAt(day: WorkingDay): number {
  return Math.floor(sunLongitude(startOfDay(day)) / 30);
}
