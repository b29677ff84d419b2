import { Button } from '#screen-kit/looks/Button.tsx';
import { useDesk } from '../desk.ts';
import { TicketChoice } from './TicketChoice.tsx';
import { useTicketForm } from './use-ticket-form.ts';

/** Absent, held and expected-back numbers; each returns in the way of its own state. */
export function AsideForm() {
  const { words, view } = useDesk();
  const { ticket, code, choice, submit } = useTicketForm(view.aside);
  return (
    <div class="form">
      <h1>{words.other.aside}</h1>
      <p class="form-hint">{words.other.asideHint}</p>
      <TicketChoice {...choice} />
      {ticket && code !== null && (
        <Button
          kind="primary"
          onPress={() =>
            void submit(ticket.state === 'supplement' ? 'ticket:return' : 'ticket:bring-back', {
              ticket: ticket.id,
            })
          }
        >
          {ticket.state === 'supplement' ? words.other.returned(code) : words.other.bringBack(code)}
        </Button>
      )}
    </div>
  );
}
