import { Field } from '#screen-kit/looks/Field.tsx';
import { useAnswers } from './at-first-run.ts';

interface AnswerProps {
  /** Where the answer stands among all. */
  readonly at: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly isOptional?: boolean;
  readonly value: string;
  readonly onType: (typed: string) => void;
  readonly kind?: 'text' | 'pin' | 'code';
  readonly english?: boolean;
}

const MOST = { text: 200, pin: 12, code: 12 } as const;

/** One answer that is typed, with what is wrong with it beside it. */
export function Answer({ at, label, hint, isOptional, value, onType, kind = 'text', english }: AnswerProps) {
  const { words, troubleAt } = useAnswers();
  const trouble = troubleAt(at);
  const input = {
    maxLength: MOST[kind],
    lang: english ? 'en' : undefined,
    'aria-invalid': trouble !== undefined,
    'aria-required': !isOptional,
    value,
    onInput: (event: { readonly currentTarget: HTMLInputElement }) => onType(event.currentTarget.value),
  };
  return (
    <Field
      label={
        <>
          {label}
          {isOptional && <span class="first-optional"> ({words.optional})</span>}
        </>
      }
      hint={hint}
      trouble={trouble}
    >
      {kind === 'pin' ? (
        <input type="password" inputMode="numeric" autocomplete="new-password" {...input} />
      ) : (
        <input inputMode={kind === 'code' ? 'numeric' : 'text'} autocomplete="off" {...input} />
      )}
    </Field>
  );
}
