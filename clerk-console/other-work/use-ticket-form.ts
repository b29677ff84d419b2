import { useState } from 'preact/hooks';
import type { AskBody } from '#screen-kit/connect.ts';
import type { AskName } from '#protocol/asks.ts';
import type { TicketView } from '#protocol/views.ts';
import { ticketCode } from '#queue/ticket-code.ts';
import { useDesk } from '../desk.ts';

/** A form that does one thing to one of several tickets, and goes away when the hub has done it. */
export function useTicketForm(tickets: readonly TicketView[]) {
  const { taps, sheet } = useDesk();
  const [id, choose] = useState<string | null>(null);
  const ticket = tickets.find((one) => one.id === id) ?? null;
  const submit = async <N extends AskName>(name: N, body: AskBody<N>) => {
    if (await taps.tap(name, body)) sheet.value = 'none';
  };
  return {
    submit,
    /** The chosen ticket, while it is still one of them. */
    ticket,
    code: ticket ? ticketCode(ticket.letter, ticket.number) : null,
    choice: { tickets, chosen: id, onChoose: choose },
  };
}
