import { Button } from '#screen-kit/looks/Button.tsx';
import { StatusLine } from '#screen-kit/looks/StatusLine.tsx';
import type { Kiosk } from './kiosk.ts';

/** What a scanned card has led to, and the way to take it back; it stands where the hint stood. */
export function CardNote({ kiosk }: { kiosk: Kiosk }) {
  const card = kiosk.card.value;
  const words = kiosk.words.value;
  if (!card) return null;
  const said = {
    priority: words.cardPriority,
    'no-priority': words.cardNoPriority,
    unreadable: words.cardUnreadable,
  }[card.kind];
  return (
    <div class="card-note" role="status">
      <StatusLine status={card.kind === 'priority' ? 'done' : 'held'}>{said}</StatusLine>
      <Button onPress={() => (kiosk.card.value = null)}>
        {card.kind === 'priority' ? words.cardUndo : words.close}
      </Button>
    </div>
  );
}
