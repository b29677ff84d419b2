import type { DeskState } from '#protocol/views.ts';
import { wallTime } from '#queue/working-day.ts';
import { holidayName } from '#screen-kit/holiday-name.ts';
import { fill } from '#words/fill.ts';
import type { KioskWords } from '#words/kiosk.ts';
import type { Language } from '#words/language.ts';

interface ClosedNotice {
  readonly title: string;
  readonly detail: string;
}

/** Why no numbers are given, in words; null while they are. */
export function closedNotice(desk: DeskState, words: KioskWords, language: Language): ClosedNotice | null {
  if (desk.kind === 'open') return null;
  if (desk.kind === 'closed-by-hand') return words.closedByHand;
  if (desk.kind === 'faulty') return words.faulty;
  const { opening } = desk;
  switch (opening.kind) {
    case 'break':
      return opensAt(words.lunch, opening.opensAt);
    case 'before':
      return opensAt(words.before, opening.opensAt);
    case 'after':
      return words.after;
    case 'day-off':
      return words.dayOff;
    case 'holiday':
      return { ...words.holiday, title: fill(words.holiday.title, { name: holidayName(opening, language) }) };
  }
}

function opensAt({ title, detail }: ClosedNotice, at: number): ClosedNotice {
  const { hour, minute } = wallTime(at);
  const time = `${hour}:${String(minute).padStart(2, '0')}`;
  return { title, detail: fill(detail, { time }) };
}
