import { Button } from '#screen-kit/looks/Button.tsx';
import { Field } from '#screen-kit/looks/Field.tsx';
import { Bilingual } from './Bilingual.tsx';
import { DateInput } from './DateInput.tsx';
import { useEdit } from './edit-context.ts';

/** How the office and its desk are called, now and from later days on. */
export function NamePart() {
  const { words, draft, change, wrong } = useEdit();
  const { name, desk, laterNames } = draft;
  const put = (index: number, edit: Partial<(typeof laterNames)[number]>) =>
    change({ laterNames: laterNames.map((one, at) => (at === index ? { ...one, ...edit } : one)) });
  return (
    <>
      <p class="hint">{words.officeHint}</p>
      <Bilingual
        label={words.officeName}
        at="name"
        value={name}
        onChange={(value) => change({ name: value })}
      />
      <Bilingual
        label={words.deskName}
        at="desk"
        value={desk}
        onChange={(value) => change({ desk: value })}
      />
      <h3>{words.laterNames}</h3>
      <p class="hint">{words.laterNamesHint}</p>
      {laterNames.map((later, index) => (
        <fieldset class="card" key={index}>
          <div class="card-head">
            <Field label={words.from} trouble={wrong(`laterNames.${index}.from`)}>
              <DateInput value={later.from} onChange={(from) => put(index, { from })} />
            </Field>
            <Button
              kind="quiet"
              label={words.removeLabel(later.name.vi)}
              onPress={() => change({ laterNames: laterNames.filter((_, at) => at !== index) })}
            >
              {words.remove}
            </Button>
          </div>
          <Bilingual
            label={words.officeName}
            at={`laterNames.${index}.name`}
            value={later.name}
            onChange={(value) => put(index, { name: value })}
          />
          <Bilingual
            label={words.deskName}
            at={`laterNames.${index}.desk`}
            value={later.desk}
            onChange={(value) => put(index, { desk: value })}
          />
        </fieldset>
      ))}
      <Button onPress={() => change({ laterNames: [...laterNames, { from: '', name, desk }] })}>
        {words.addName}
      </Button>
    </>
  );
}
