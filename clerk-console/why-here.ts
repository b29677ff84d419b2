import type { ConsoleView } from '#protocol/views.ts';
import type { ConsoleWords } from '#words/console.ts';
import { wholeMinutes } from '#screen-kit/written-time.ts';

type Line = ConsoleView['line'];

/**
 * Why a ticket stands where it stands, in words; null when its place needs none. Everyone behind the first is there for
 * the length of the wait, so that is said only of whoever really waits longest.
 */
export function whyHere(place: Line[number], line: Line, words: ConsoleWords['why']): string | null {
  const { why } = place;
  switch (why.rule) {
    case 'priority':
      return words.priority(wholeMinutes(why.creditMs));
    case 'returned':
      return words.returned;
    case 'sent-here':
      return words.sentHere;
    case 'chosen':
      return words.chosen;
    case 'longest-wait': {
      const { waitingSince } = place.ticket;
      return line.some(({ ticket }) => ticket.waitingSince < waitingSince) ? null : words.longestWait;
    }
  }
}
