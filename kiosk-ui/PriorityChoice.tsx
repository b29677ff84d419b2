import type { PriorityReason } from '#protocol/views.ts';
import { Chip } from '#screen-kit/looks/Chip.tsx';
import type { Language } from '#words/language.ts';
import { kioskWords } from '#words/kiosk.ts';

/** The office's own list of those who come first. */
export function PriorityChoice(props: {
  reasons: readonly PriorityReason[];
  chosen: string | null;
  language: Language;
  onChoose: (reason: string) => void;
}) {
  return (
    <div class="reasons" role="radiogroup" aria-label={kioskWords[props.language].choosePriority}>
      {props.reasons.map(({ id, name }) => (
        <Chip key={id} kind="radio" isChosen={id === props.chosen} onPress={() => props.onChoose(id)}>
          {name[props.language]}
        </Chip>
      ))}
    </div>
  );
}
