import { useState } from 'preact/hooks';
import { Button } from '#screen-kit/looks/Button.tsx';
import { Field } from '#screen-kit/looks/Field.tsx';
import { useEdit } from './edit-context.ts';
import { FieldRow } from './FieldRow.tsx';
import { newId } from './new-id.ts';
import type { OfficeDraft } from './office-draft.ts';
import { putBack } from './put-back.ts';
import { WillGo } from './WillGo.tsx';

/** Letters with a sign of their own come first. */
const letters = 'CHMBKTEGVADILNOPQRSUXYZ'.split('');

type FieldDraft = OfficeDraft['fields'][number];

/** The fields in their order, each with its letter; what is taken away can be kept until the save. */
export function FieldsPart() {
  const { words, language, settings, draft, change, wrong } = useEdit();
  const { fields, counters, otherAreas } = draft;
  const [opened, setOpened] = useState<string | null>(null);
  const gone = settings.fields.filter(({ id }) => !fields.some((field) => field.id === id));

  const remove = (field: FieldDraft) =>
    change({
      fields: fields.filter((one) => one !== field),
      counters: counters.map((one) => ({ ...one, fields: one.fields.filter((id) => id !== field.id) })),
    });
  const keep = (field: (typeof settings.fields)[number]) =>
    change({
      fields: putBack(fields, field, settings.fields),
      counters: counters.map((counter) => {
        const before = settings.counters.find(({ id }) => id === counter.id);
        const served = before?.fields.includes(field.id) && !counter.fields.includes(field.id);
        return served ? { ...counter, fields: [...counter.fields, field.id] } : counter;
      }),
    });
  const moveUp = (index: number) => {
    const next = [...fields];
    next.splice(index - 1, 0, ...next.splice(index, 1));
    change({ fields: next });
  };
  const add = () => {
    const letter = letters.find((one) => !fields.some((field) => field.letter === one)) ?? '';
    const empty = { vi: '', en: '' };
    const id = newId('linh-vuc');
    const field = {
      ...{ id, letter, name: empty, example: empty },
      purpose: 'file',
      perDay: null,
      areas: [],
    } as const;
    change({ fields: [...fields, field] });
    setOpened(id);
  };

  return (
    <>
      <p class="hint">{words.fieldsHint}</p>
      {wrong('fields') !== undefined && fields.length === 0 && (
        <p class="field-trouble" role="alert">
          {wrong('fields')}
        </p>
      )}
      {fields.map((field, index) => (
        <FieldRow
          key={field.id}
          {...{ field, index }}
          isOpen={opened === field.id}
          onOpen={(isOpen) => setOpened(isOpen ? field.id : null)}
          onChange={(edit) =>
            change({ fields: fields.map((one) => (one === field ? { ...one, ...edit } : one)) })
          }
          onUp={() => moveUp(index)}
          onRemove={() => remove(field)}
        />
      ))}
      {gone.map((field) => (
        <WillGo
          key={field.id}
          name={field.name[language]}
          isHeldBack={(flaw) => flaw.flaw === 'field-in-use' && flaw.about === field.id}
          onKeep={() => keep(field)}
        />
      ))}
      <Button onPress={add}>{words.addField}</Button>
      <Field label={words.otherAreas} hint={words.otherAreasHint} trouble={wrong('otherAreas')}>
        <select value={otherAreas} onChange={(event) => change({ otherAreas: event.currentTarget.value })}>
          {!fields.some(({ id }) => id === otherAreas) && <option value={otherAreas}>–</option>}
          {fields.map(({ id, name }) => (
            <option key={id} value={id}>
              {name[language] || words.newField}
            </option>
          ))}
        </select>
      </Field>
    </>
  );
}
