import './field.css';
import type { ComponentChildren } from 'preact';

export interface FieldProps {
  label: ComponentChildren;
  hint?: ComponentChildren;
  /** What is wrong and what to do, once there is something wrong. */
  trouble?: ComponentChildren;
  /** One `<input>`, `<select>` or `<textarea>`. */
  children: ComponentChildren;
}

/** An input under its label, for office and console. */
export function Field({ label, hint, trouble, children }: FieldProps) {
  return (
    <label class={trouble === undefined ? 'field' : 'field field-wrong'}>
      <span class="field-label">{label}</span>
      {children}
      {hint !== undefined && <span class="field-hint">{hint}</span>}
      {trouble !== undefined && (
        <span class="field-trouble" role="alert">
          {trouble}
        </span>
      )}
    </label>
  );
}
