import type { Procedure } from '#protocol/catalogue.ts';
import { Button } from '#screen-kit/looks/Button.tsx';
import { Plate } from '#screen-kit/looks/Plate.tsx';
import type { Kiosk } from './kiosk.ts';

/** The act of a row: the number of that procedure with one touch, for whoever need not read about it first. */
export function TakeAtOnce({ kiosk, procedure }: { kiosk: Kiosk; procedure: Procedure }) {
  const words = kiosk.words.value;
  const card = kiosk.card.value;
  const field = kiosk.hub.view.value?.fields.find(({ id }) => id === procedure.field);
  if (!field) return null;
  const priority = card?.kind === 'priority' ? card.reason : null;
  return (
    <Button
      kind="listed"
      class={`take ${field.numbersLeft ? '' : 'take-used-up'}`}
      icon={<Plate letter={field.letter} />}
      onPress={() => void kiosk.take({ field, procedure, priority })}
    >
      {field.numbersLeft ? words.search.take : words.usedUpNote}
      <span class="spoken" lang="vi">
        : {procedure.name}
      </span>
    </Button>
  );
}
