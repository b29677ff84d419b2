import { useState } from 'preact/hooks';
import { Button } from '#screen-kit/looks/Button.tsx';
import { Field } from '#screen-kit/looks/Field.tsx';
import { useDesk } from '../desk.ts';
import { TicketChoice } from './TicketChoice.tsx';
import { useTicketForm } from './use-ticket-form.ts';
import { waitingFor } from './waiting-for.ts';

/** Calls one number out of its order. The reason stays in the journal. */
export function CallChosenForm() {
  const { words, view } = useDesk();
  const { ticket, code, choice, submit } = useTicketForm([...waitingFor(view), ...view.aside]);
  const [reason, setReason] = useState('');
  const call = (event: Event) => {
    event.preventDefault();
    if (ticket && reason.trim()) void submit('call:choose', { ticket: ticket.id, reason });
  };
  return (
    <form class="form" onSubmit={call}>
      <h1>{words.callChosen}</h1>
      <TicketChoice {...choice} />
      {ticket && code !== null && (
        <>
          <Field label={words.other.callChosenReason}>
            <input
              value={reason}
              maxLength={200}
              required
              onInput={(event) => setReason(event.currentTarget.value)}
            />
          </Field>
          <Button kind="primary">{words.other.callChosenAct(code)}</Button>
        </>
      )}
    </form>
  );
}
