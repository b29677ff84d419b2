import { workingDayOf } from '#queue/working-day.ts';
import { hasReached, readCitizenCard } from './citizen-card.ts';
import type { Kiosk } from './kiosk.ts';
import { scannedText } from '#screen-kit/scanned-text.ts';

/**
 * Hears a scanner that types like a keyboard. Nothing that it types reaches the page: its Enter must not press a button.
 * Of a citizen's card only whether its age comes first is kept, until the next number; the rest is forgotten here.
 */
export function listenForCards(kiosk: Kiosk): void {
  const hear = scannedText();
  let isHearing = false;
  const swallow = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener(
    'keydown',
    (event) => {
      const { isBurst, scanned } = hear(event);
      isHearing = isBurst;
      if (isBurst) swallow(event);
      if (scanned !== null) see(kiosk, scanned);
    },
    true,
  );
  // The space bar presses a button when it comes up.
  addEventListener('keyup', (event) => isHearing && swallow(event), true);
}

function see(kiosk: Kiosk, scanned: string): void {
  const wanted = kiosk.hub.view.value?.card;
  if (!wanted || kiosk.page.value.kind !== 'home') return;
  const today = workingDayOf(kiosk.hub.clock.now());
  const birth = readCitizenCard(scanned, today);
  if (!birth) kiosk.card.value = { kind: 'unreadable' };
  else if (hasReached(wanted.age, birth, today))
    kiosk.card.value = { kind: 'priority', reason: wanted.reason };
  else kiosk.card.value = { kind: 'no-priority' };
}
