import type { TicketView } from '#protocol/views.ts';
import { Button } from '#screen-kit/looks/Button.tsx';
import { useDesk } from '../desk.ts';
import { TicketChoice } from './TicketChoice.tsx';
import { useTicketForm } from './use-ticket-form.ts';
import { waitingFor } from './waiting-for.ts';

interface OneTicketFormProps {
  readonly title: string;
  readonly hint: string;
  readonly tickets: readonly TicketView[];
  readonly act: (code: string) => string;
  readonly ask: 'ticket:cancel' | 'ticket:void' | 'slip:reprint';
}

function OneTicketForm({ title, hint, tickets, act, ask }: OneTicketFormProps) {
  const { ticket, code, choice, submit } = useTicketForm(tickets);
  return (
    <div class="form">
      <h1>{title}</h1>
      <p class="form-hint">{hint}</p>
      <TicketChoice {...choice} />
      {ticket && code !== null && (
        <Button kind="primary" onPress={() => void submit(ask, { ticket: ticket.id })}>
          {act(code)}
        </Button>
      )}
    </div>
  );
}

/** The citizen gives the number up. */
export function CancelForm() {
  const { words, view } = useDesk();
  const { cancel, cancelHint, cancelAct } = words.other;
  const called = view.ticket?.state === 'called' ? [view.ticket] : [];
  const tickets = [...called, ...waitingFor(view), ...view.aside];
  return (
    <OneTicketForm title={cancel} hint={cancelHint} tickets={tickets} act={cancelAct} ask="ticket:cancel" />
  );
}

/** A number that nobody holds: a slip of the finger, a child at the kiosk. */
export function VoidForm() {
  const { words, view } = useDesk();
  const { voidTicket, voidHint, voidAct } = words.other;
  return (
    <OneTicketForm
      title={voidTicket}
      hint={voidHint}
      tickets={waitingFor(view)}
      act={voidAct}
      ask="ticket:void"
    />
  );
}

/** Another slip; those without one come first. */
export function ReprintForm() {
  const { words, view } = useDesk();
  const { reprint, reprintHint, reprintAct } = words.other;
  const here = view.ticket ? [view.ticket] : [];
  const missing = new Set(view.withoutSlip.map((ticket) => ticket.id));
  const others = [...here, ...waitingFor(view), ...view.aside].filter((ticket) => !missing.has(ticket.id));
  const tickets = [...view.withoutSlip, ...others];
  return (
    <OneTicketForm title={reprint} hint={reprintHint} tickets={tickets} act={reprintAct} ask="slip:reprint" />
  );
}
