import { Chip } from '#screen-kit/looks/Chip.tsx';
import type { Kiosk } from './kiosk.ts';

/** The office's own list of those who come first. */
export function PriorityChoice({
  kiosk,
  chosen,
  onChoose,
}: {
  kiosk: Kiosk;
  chosen: string | null;
  onChoose: (reason: string) => void;
}) {
  return (
    <div class="reasons" role="radiogroup" aria-label={kiosk.words.value.choosePriority}>
      {kiosk.hub.view.value?.priorityReasons.map(({ id, name }) => (
        <Chip key={id} kind="radio" isChosen={id === chosen} onPress={() => onChoose(id)}>
          {name[kiosk.language.value]}
        </Chip>
      ))}
    </div>
  );
}
