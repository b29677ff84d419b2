import type { InBothLanguages } from '#protocol/in-both-languages.ts';
import type { ProposedHoliday } from '#protocol/office-settings.ts';
import { sessionsOf } from '#queue/hours.ts';
import type { Hours, Holiday } from '#queue/rules.ts';
import { type WorkingDay, endOfDay, workingDayOf } from '#queue/working-day.ts';
import table from './template/public-holidays.json' with { type: 'json' };

const names: Readonly<Record<string, InBothLanguages>> = table.names;

/** The years of which the table knows the public holidays. */
export const yearsOfHolidays = { from: table.from, until: table.until } as const;

/**
 * The public holidays of a year, and the days off in their place where they fall on a weekly day off of this office: the
 * next working day (Bộ luật Lao động 2019, article 111.3). Empty for a year outside the table. Nothing is decided by it.
 */
export function proposedHolidays(year: number, week: Hours['week']): readonly ProposedHoliday[] {
  const ofYear = table.days.filter(({ day }) => day.startsWith(`${year}-`));
  const listed = ofYear.map(({ day, name, ...more }): ProposedHoliday => {
    return { day, name: names[name] ?? inBothLanguages(name), isAnnounced: 'isAnnounced' in more };
  });
  const instead = daysInstead(listed, week);
  return [...listed, ...instead].sort((a, b) => (a.day < b.day ? -1 : 1));
}

function daysInstead(listed: readonly ProposedHoliday[], week: Hours['week']): readonly ProposedHoliday[] {
  const free: Holiday[] = listed.map(({ day, name }) => ({ day, name: name.vi }));
  const isWorked = (day: WorkingDay, holidays: readonly Holiday[]) =>
    sessionsOf({ enforced: true, week, holidays, specialDays: [], closesAfterMs: 0 }, day).length > 0;
  return listed
    .filter(({ day }) => !isWorked(day, []))
    .flatMap(({ day, name, isAnnounced }) => {
      // An office that works on no day of the week has none to give instead.
      const days = daysAfter(day, 30);
      const instead = days.find((candidate) => isWorked(candidate, free));
      if (instead === undefined) return [];
      free.push({ day: instead, name: name.vi });
      return [{ day: instead, name: insteadOf(name), isAnnounced }];
    });
}

function insteadOf({ vi, en }: InBothLanguages): InBothLanguages {
  return { vi: `Nghỉ bù ${vi}`, en: `Day off in lieu of ${en}` };
}

function daysAfter(day: WorkingDay, count: number): readonly WorkingDay[] {
  const days: WorkingDay[] = [];
  for (let last = day; days.length < count; days.push(last)) last = workingDayOf(endOfDay(last));
  return days;
}

/** A holiday's name with its English one; a name that the table does not know stands for itself in both. */
export function inBothLanguages(vi: string): InBothLanguages {
  return Object.values(names).find((name) => name.vi === vi) ?? { vi, en: vi };
}
