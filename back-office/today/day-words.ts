import type { DeskState } from '#protocol/views.ts';
import { type WorkingDay, startOfDay, wallTime } from '#queue/working-day.ts';
import { holidayName } from '#screen-kit/holiday-name.ts';
import { clockTime, writtenDate } from '#screen-kit/written-time.ts';
import type { Language } from '#words/language.ts';
import type { OfficeWords } from '#words/office.ts';

/** A working day as people write it: `Thứ Hai, 23/11/2026`. */
export function writtenDay(day: WorkingDay, words: OfficeWords): string {
  const { weekday } = wallTime(startOfDay(day));
  return words.today(words.weekdays[weekday - 1] ?? '', writtenDate(day));
}

/** Whether numbers are given, and if not, why, in words. */
export function deskWords(desk: DeskState, words: OfficeWords, language: Language): string {
  switch (desk.kind) {
    case 'open':
      return words.open;
    case 'closed-by-hand':
      return words.notOpen;
    case 'faulty':
      return desk.fault === 'not-saved' ? words.disk : words.clock;
    case 'hours': {
      const { opening } = desk;
      if (opening.kind === 'holiday') return words.hours.holiday(holidayName(opening, language));
      if (opening.kind === 'break' || opening.kind === 'before') {
        return words.hours[opening.kind](clockTime(opening.opensAt));
      }
      return words.hours[opening.kind];
    }
  }
}
