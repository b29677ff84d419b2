import { useState } from 'preact/hooks';
import { Button } from '#screen-kit/looks/Button.tsx';
import { Chip } from '#screen-kit/looks/Chip.tsx';
import { useDesk } from '../desk.ts';
import { TicketChoice } from './TicketChoice.tsx';
import { useTicketForm } from './use-ticket-form.ts';
import { waitingFor } from './waiting-for.ts';

/** Gives priority to somebody who waits and did not ask for it at the kiosk. */
export function PriorityForm() {
  const { words, view, language } = useDesk();
  const tickets = waitingFor(view).filter((one) => !one.priority);
  const { ticket, code, choice, submit } = useTicketForm(tickets);
  const [reason, setReason] = useState<string | null>(null);
  return (
    <div class="form">
      <h1>{words.other.givePriority}</h1>
      <p class="form-hint">{words.other.givePriorityHint}</p>
      <TicketChoice {...choice} />
      {ticket && (
        <div class="chips" role="radiogroup" aria-label={words.other.priorityReason}>
          {view.priorityReasons.map(({ id, name }) => (
            <Chip key={id} kind="radio" isChosen={reason === id} onPress={() => setReason(id)}>
              {name[language]}
            </Chip>
          ))}
        </div>
      )}
      {ticket && code !== null && reason !== null && (
        <Button
          kind="primary"
          onPress={() => void submit('ticket:prioritise', { ticket: ticket.id, reason })}
        >
          {words.other.givePriorityAct(code)}
        </Button>
      )}
    </div>
  );
}
