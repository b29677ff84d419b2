import { writtenDate } from '#screen-kit/written-time.ts';
import { isoDateOf } from './typed-date.ts';

interface DateInputProps {
  /** `2026-09-02`, or what was typed and is no day yet. */
  readonly value: string;
  readonly label?: string | undefined;
  readonly isWrong?: boolean;
  readonly onChange: (value: string) => void;
}

/**
 * A day as people here write it, `02/09/2026`, whatever language the browser speaks: its own input for dates turns day and
 * month round on a machine that was set up in English.
 */
export function DateInput({ value, label, isWrong, onChange }: DateInputProps) {
  return (
    <input
      class="date-input"
      inputMode="numeric"
      autoComplete="off"
      placeholder="dd/mm/yyyy"
      aria-label={label}
      aria-invalid={isWrong}
      value={writtenDate(value)}
      onInput={(event) => {
        const { value: typed } = event.currentTarget;
        onChange(/^\d\d\/\d\d\/\d{4}$/.test(typed) ? isoDateOf(typed) : typed);
      }}
      onBlur={(event) => onChange(isoDateOf(event.currentTarget.value))}
    />
  );
}
