import type { FieldAnswer } from './answers.ts';
import { useAnswers } from './at-first-run.ts';

/** One field of the template: whether the office does it, its letter, and the counters that serve it. */
export function FieldRow({ field, at }: { readonly field: FieldAnswer; readonly at: number }) {
  const { answers, change, words, language, news, troubleAt } = useAnswers();
  const { fields, counters } = answers;
  const name = news.fields[at]?.name[language] ?? field.id;
  // The hub counts the chosen ones only.
  const place = fields.slice(0, at).filter(({ isChosen }) => isChosen).length;
  const ofField = field.isChosen ? troubleAt(`fields.${place}`) : undefined;
  const ofLetter = field.isChosen ? troubleAt(`fields.${place}.letter`) : undefined;
  const edit = (changed: Partial<FieldAnswer>) =>
    change({ fields: fields.map((one) => (one.id === field.id ? { ...one, ...changed } : one)) }, 'fields');
  const serve = (counter: number, isServed: boolean) =>
    change(
      {
        counters: counters.map((served, index) => {
          if (index !== counter) return served;
          return isServed ? [...served, field.id] : served.filter((id) => id !== field.id);
        }),
      },
      ...['counters', 'fields'],
    );
  return (
    <tr class={field.isChosen ? '' : 'first-left-out'}>
      <th scope="row">
        <label>
          <input
            type="checkbox"
            checked={field.isChosen}
            onChange={(event) => edit({ isChosen: event.currentTarget.checked })}
          />
          <span>{name}</span>
        </label>
        {[ofField, ofLetter].map(
          (trouble) =>
            trouble !== undefined && (
              <span key={trouble} class="field-trouble" role="alert">
                {trouble}
              </span>
            ),
        )}
      </th>
      <td>
        <input
          class="first-letter"
          aria-label={words.letterOf(name)}
          aria-invalid={ofLetter !== undefined}
          maxLength={1}
          disabled={!field.isChosen}
          value={field.letter}
          onInput={(event) => edit({ letter: event.currentTarget.value.toUpperCase() })}
        />
      </td>
      {counters.map((served, counter) => (
        <td key={counter}>
          <label>
            <input
              type="checkbox"
              aria-label={words.serves(counter + 1, name)}
              aria-invalid={ofField !== undefined}
              disabled={!field.isChosen}
              checked={field.isChosen && served.includes(field.id)}
              onChange={(event) => serve(counter, event.currentTarget.checked)}
            />
          </label>
        </td>
      ))}
    </tr>
  );
}
