import type { No } from '#protocol/no.ts';
import type { KioskWords } from '#words/kiosk.ts';

const closed: readonly No[] = ['outside-hours', 'day-not-open', 'day-not-ready'];
const faulty: readonly No[] = ['not-saved', 'clock-behind', 'hub-closing'];

/** What a citizen is told when no number was given. Reasons that only a clerk understands send to the help table. */
export function refusedNotice(
  no: No,
  words: KioskWords,
): { readonly title: string; readonly detail: string } {
  if (no === 'numbers-used-up') return words.refusedUsedUp;
  if (closed.includes(no)) return words.refusedClosed;
  return faulty.includes(no) ? words.faulty : words.refused;
}
