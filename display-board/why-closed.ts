import type { DeskState } from '#protocol/views.ts';
import { holidayName } from '#screen-kit/holiday-name.ts';
import type { BoardWords } from '#words/board.ts';
import type { Language } from '#words/language.ts';
import { wallTime } from '#queue/working-day.ts';

/** Why no numbers are given now, in a sentence for the hall; null while they are, or when only the kiosk knows why. */
export function whyClosed(desk: DeskState, words: BoardWords, language: Language): string | null {
  if (desk.kind === 'closed-by-hand') return words.closedByHand;
  if (desk.kind !== 'hours') return null;
  const { opening } = desk;
  switch (opening.kind) {
    case 'break':
      return words.lunch(hourOf(opening.opensAt));
    case 'before':
      return words.before(hourOf(opening.opensAt));
    case 'after':
      return words.after;
    case 'day-off':
      return words.dayOff;
    case 'holiday':
      return words.holiday(holidayName(opening, language));
  }
}

/** `13:30`, `7:30` */
function hourOf(at: number): string {
  const { hour, minute } = wallTime(at);
  return `${hour}:${String(minute).padStart(2, '0')}`;
}
