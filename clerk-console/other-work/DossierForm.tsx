import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '#screen-kit/looks/Button.tsx';
import { Field } from '#screen-kit/looks/Field.tsx';
import { noteDossier } from '../desk-acts.ts';
import { useDesk } from '../desk.ts';

/** The dossiers of the visit: another one by its code, scanned into the field or typed, or one taken away. */
export function DossierForm() {
  const desk = useDesk();
  const { words, view, taps, sheet, misread } = desk;
  const { dossier } = words;
  const [code, setCode] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const note = async (event: Event) => {
    event.preventDefault();
    if (await noteDossier(code, desk)) sheet.value = 'none';
    // Nothing of a citizen card stays on the screen either.
    else if (misread.value === 'citizen-card') setCode('');
    else field.current?.select();
  };
  return (
    <form class="form" onSubmit={(event) => void note(event)}>
      <h1>{dossier.title}</h1>
      <Field
        label={dossier.code}
        hint={dossier.hint}
        trouble={misread.value === null ? undefined : dossier.misread[misread.value]}
      >
        <input
          ref={field}
          value={code}
          maxLength={500}
          autoComplete="off"
          autoCapitalize="characters"
          spellcheck={false}
          onInput={(event) => {
            setCode(event.currentTarget.value);
            misread.value = null;
          }}
        />
      </Field>
      <Button kind="primary">{dossier.note}</Button>
      {view.dossiers.length > 0 && (
        <ul class="dossier-list">
          {view.dossiers.map(({ id, code: noted }) => (
            <li key={id}>
              <b>{noted ?? dossier.forgotten}</b>
              <Button
                kind="quiet"
                label={dossier.remove(noted ?? '')}
                onPress={() => void taps.tap('dossier:remove', { dossier: id })}
              >
                {dossier.removeShort}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </form>
  );
}
