import { Field } from '#screen-kit/looks/Field.tsx';
import { useDesk } from '../desk.ts';

/** The field of a number that a clerk gives. */
export function FieldSelect({ value, onChange }: { value: string; onChange: (field: string) => void }) {
  const { words, view, language } = useDesk();
  return (
    <Field label={words.other.field}>
      <select value={value} required onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="" />
        {view.fields.map(({ id, letter, name }) => (
          <option key={id} value={id}>
            {letter} – {name[language]}
          </option>
        ))}
      </select>
    </Field>
  );
}
