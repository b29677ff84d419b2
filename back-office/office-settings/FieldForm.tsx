import { purposes } from '#queue/facts.ts';
import { Chip } from '#screen-kit/looks/Chip.tsx';
import { Field } from '#screen-kit/looks/Field.tsx';
import { Bilingual } from './Bilingual.tsx';
import { useEdit } from './edit-context.ts';
import { type OfficeDraft, numberOrText } from './office-draft.ts';

type FieldDraft = OfficeDraft['fields'][number];

interface FieldFormProps {
  readonly field: FieldDraft;
  readonly index: number;
  readonly onChange: (edit: Partial<FieldDraft>) => void;
}

/** All that the office says of one field. */
export function FieldForm({ field, index, onChange }: FieldFormProps) {
  const { words, draft, change, wrong } = useEdit();
  const at = `fields.${index}`;
  const toggle = (counter: OfficeDraft['counters'][number]) => {
    const others = counter.fields.filter((id) => id !== field.id);
    const fields = others.length < counter.fields.length ? others : [...others, field.id];
    change({ counters: draft.counters.map((one) => (one === counter ? { ...one, fields } : one)) });
  };
  return (
    <div class="field-form">
      <Bilingual
        label={words.fieldName}
        at={`${at}.name`}
        value={field.name}
        onChange={(name) => onChange({ name })}
      />
      <Bilingual
        label={words.example}
        at={`${at}.example`}
        value={field.example}
        onChange={(example) => onChange({ example })}
      />
      <div class="field-numbers">
        <Field label={words.letter} trouble={wrong(`${at}.letter`)}>
          <input
            maxLength={2}
            autoComplete="off"
            value={field.letter}
            onInput={(event) => onChange({ letter: event.currentTarget.value.toUpperCase().trim() })}
          />
        </Field>
        <Field label={words.perDay} hint={words.perDayHint} trouble={wrong(`${at}.perDay`)}>
          <input
            inputMode="numeric"
            autoComplete="off"
            placeholder={words.noLimit}
            value={field.perDay === null ? '' : String(field.perDay)}
            onInput={(event) => {
              const { value } = event.currentTarget;
              onChange({ perDay: value.trim() === '' ? null : numberOrText(value) });
            }}
          />
        </Field>
        <Field label={words.purpose} trouble={wrong(`${at}.purpose`)}>
          <select
            value={field.purpose}
            onChange={(event) => {
              const purpose = purposes.find((one) => one === event.currentTarget.value);
              if (purpose) onChange({ purpose });
            }}
          >
            {purposes.map((purpose) => (
              <option key={purpose} value={purpose}>
                {words.purposes[purpose]}
              </option>
            ))}
          </select>
        </Field>
      </div>
      <div class="chips" role="group" aria-label={words.partNames.counters}>
        {draft.counters.map((counter) => (
          <Chip
            key={counter.id}
            kind="checkbox"
            isChosen={counter.fields.includes(field.id)}
            onPress={() => toggle(counter)}
          >
            {words.counter(counter.id)}
          </Chip>
        ))}
      </div>
      <Field label={words.areas} hint={words.areasHint} trouble={wrong(`${at}.areas`)}>
        <textarea
          rows={Math.max(2, field.areas.length)}
          value={field.areas.join('\n')}
          onInput={(event) => {
            const lines = event.currentTarget.value.split('\n');
            onChange({ areas: lines.length === 1 && lines[0] === '' ? [] : lines });
          }}
          onBlur={(event) =>
            onChange({ areas: event.currentTarget.value.split('\n').filter((line) => line.trim() !== '') })
          }
        />
      </Field>
    </div>
  );
}
