import '#screen-kit/looks/chip.css';
import type { OfficePreview } from '#protocol/office-settings.ts';
import { useOffice } from '../at-office.ts';
import { kioskWords } from './kiosk-words.ts';

/** The kiosk's question why somebody comes first, small: the reasons as citizens will choose among them. */
export function MiniPriority({ view }: { view: NonNullable<OfficePreview['kiosk']> }) {
  const { language, words } = useOffice();
  const onKiosk = kioskWords[language];
  return (
    <div class="mini mini-kiosk mini-priority" data-screen="kiosk" role="img" aria-label={words.roles.kiosk}>
      <p class="mini-question">{onKiosk.choosePriority}</p>
      <div class="mini-reasons">
        {view.priorityReasons.map(({ id, name }) => (
          <div class="chip" key={id}>
            <svg viewBox="0 0 24 24">
              <circle class="chip-mark" cx="12" cy="12" r="10.5" />
            </svg>
            <span>{name[language]}</span>
          </div>
        ))}
      </div>
      <p class="mini-note">{onKiosk.priorityNote}</p>
    </div>
  );
}
