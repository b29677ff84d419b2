import type { ConsoleView, TicketView } from '#protocol/views.ts';

/** Everyone who waits, this counter's line first. */
export function waitingFor({
  line,
  elsewhere,
}: Pick<ConsoleView, 'line' | 'elsewhere'>): readonly TicketView[] {
  return [...line.map(({ ticket }) => ticket), ...elsewhere];
}
