import type { InBothLanguages } from '#protocol/in-both-languages.ts';
import { Field } from '#screen-kit/looks/Field.tsx';
import { useEdit } from './edit-context.ts';

interface BilingualProps {
  readonly label: string;
  /** Where in the settings the two texts stand. */
  readonly at: string;
  readonly value: InBothLanguages;
  readonly onChange: (value: InBothLanguages) => void;
}

/** One text in the two languages of the screens, side by side. */
export function Bilingual({ label, at, value, onChange }: BilingualProps) {
  const { words, wrong } = useEdit();
  return (
    <div class="bilingual">
      {(['vi', 'en'] as const).map((language) => (
        <Field
          key={language}
          label={
            <>
              {label} <small>{language === 'vi' ? words.inVietnamese : words.inEnglish}</small>
            </>
          }
          trouble={wrong(`${at}.${language}`)}
        >
          <input
            lang={language}
            value={value[language]}
            onInput={(event) => onChange({ ...value, [language]: event.currentTarget.value })}
          />
        </Field>
      ))}
    </div>
  );
}
