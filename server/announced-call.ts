import type { CallAnnounced } from '#protocol/moments.ts';
import type { Day } from '#queue/day.ts';
import type { Effect } from '#queue/react.ts';

/** A call as the boards are told of it; null when its ticket is gone already. The day is the one after the call. */
export function announcedCall(
  day: Day,
  effect: Effect & { type: 'announce-call' },
  expiresAt: number,
): CallAnnounced | null {
  const ticket = day.tickets[effect.ticket];
  if (!ticket) return null;
  const { letter, number, sentTo, headOf } = ticket;
  const { counter, times } = effect;
  return {
    id: `${day.day}#${effect.call}`,
    ...{ letter, number, counter, times, expiresAt },
    isLast: times >= (day.rules?.callsBeforeAbsent ?? Infinity),
    // Whoever brings missing papers comes back to the same counter: nothing moves.
    isTransfer: sentTo === counter && headOf === null,
  };
}
