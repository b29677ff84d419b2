import { Button } from '#screen-kit/looks/Button.tsx';
import { StatusLine } from '#screen-kit/looks/StatusLine.tsx';
import type { TicketProps } from './TicketPage.tsx';

/** To say that one comes first, and to be done. */
export function TicketActions({ ticket, done }: { ticket: TicketProps; done: string }) {
  const { kiosk, priority } = ticket;
  const words = kiosk.words.value;
  const hasReasons = (kiosk.hub.view.value?.priorityReasons.length ?? 0) > 0;
  return (
    <div class="actions">
      {priority === 'no' && hasReasons && (
        <Button onPress={ticket.choosePriority}>{words.iHavePriority}</Button>
      )}
      {priority === 'choosing' && <p class="actions-word">{words.choosePriority}</p>}
      {priority === 'asking' && <StatusLine status="waiting">{words.askingAgain.title}</StatusLine>}
      {priority === 'yes' && <StatusLine status="done">{words.isPriority}</StatusLine>}
      {priority === 'failed' && <StatusLine status="trouble">{words.priorityFailed}</StatusLine>}
      <Button kind="primary" onPress={ticket.leave}>
        {done}
      </Button>
    </div>
  );
}
