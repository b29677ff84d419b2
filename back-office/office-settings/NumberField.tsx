import { Field } from '#screen-kit/looks/Field.tsx';
import { useEdit } from './edit-context.ts';
import { numberOrText } from './office-draft.ts';

interface NumberFieldProps {
  readonly label: string;
  readonly at: string;
  readonly value: number | string;
  readonly hint?: string | undefined;
  readonly onChange: (value: number | string) => void;
}

/** A whole number; what is no number yet stays as it was typed, with what is wrong beside it. */
export function NumberField({ label, at, value, hint, onChange }: NumberFieldProps) {
  const { wrong } = useEdit();
  return (
    <div class="number-field">
      <Field label={label} {...(hint === undefined ? {} : { hint })} trouble={wrong(at)}>
        <input
          inputMode="numeric"
          autoComplete="off"
          value={String(value)}
          onInput={(event) => onChange(numberOrText(event.currentTarget.value))}
        />
      </Field>
    </div>
  );
}
