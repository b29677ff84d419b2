import { Button } from '#screen-kit/looks/Button.tsx';
import { Plate } from '#screen-kit/looks/Plate.tsx';
import { useEdit } from './edit-context.ts';
import { FieldForm } from './FieldForm.tsx';
import type { OfficeDraft } from './office-draft.ts';

type FieldDraft = OfficeDraft['fields'][number];

interface FieldRowProps {
  readonly field: FieldDraft;
  readonly index: number;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onChange: (edit: Partial<FieldDraft>) => void;
  readonly onUp: () => void;
  readonly onRemove: () => void;
}

/** One field: its plate, its name and who serves it; opened, all that can be said of it. Flaws open it by themselves. */
export function FieldRow({ field, index, isOpen, onOpen, onChange, onUp, onRemove }: FieldRowProps) {
  const { words, language, draft, flaws, wrong } = useEdit();
  const name = field.name[language] || words.newField;
  const isFlawed = flaws.some(({ at }) => at === `fields.${index}` || at.startsWith(`fields.${index}.`));
  const isShown = isOpen || isFlawed;
  const counters = draft.counters.filter(({ fields }) => fields.includes(field.id)).map(({ id }) => id);
  return (
    <section class={`field-row ${isShown ? 'field-row-open' : ''}`}>
      <div class="field-row-head">
        {/^[A-Z]$/.test(field.letter) ? <Plate letter={field.letter} /> : <span class="plate-none" />}
        <div>
          <strong>{name}</strong>
          <small>{counters.map(words.counter).join(', ')}</small>
        </div>
        {index > 0 && (
          <Button kind="quiet" label={words.moveUpLabel(name)} onPress={onUp}>
            {words.moveUp}
          </Button>
        )}
        <Button
          kind="quiet"
          chosen={isShown}
          label={`${words.edit}: ${name}`}
          onPress={() => onOpen(!isOpen)}
        >
          {words.edit}
        </Button>
        <Button kind="quiet" label={words.removeLabel(name)} onPress={onRemove}>
          {words.remove}
        </Button>
      </div>
      {wrong(`fields.${index}`) !== undefined && (
        <p class="field-trouble" role="alert">
          {wrong(`fields.${index}`)}
        </p>
      )}
      {isShown && <FieldForm {...{ field, index, onChange }} />}
    </section>
  );
}
