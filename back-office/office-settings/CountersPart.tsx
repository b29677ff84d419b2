import { Button } from '#screen-kit/looks/Button.tsx';
import { Chip } from '#screen-kit/looks/Chip.tsx';
import { Door } from '#screen-kit/looks/Door.tsx';
import { useEdit } from './edit-context.ts';
import { WillGo } from './WillGo.tsx';

/** Which fields each counter serves; counters come and go. */
export function CountersPart() {
  const { words, language, settings, draft, flaws, change, wrong } = useEdit();
  const { counters, fields } = draft;
  const next = Array.from({ length: 99 }, (_, at) => at + 1).find(
    (id) => !counters.some((counter) => counter.id === id) && !settings.counters.some((one) => one.id === id),
  );
  const gone = settings.counters.filter(({ id }) => !counters.some((counter) => counter.id === id));
  const toggle = (id: number | string, field: string) =>
    change({
      counters: counters.map((counter) => {
        if (counter.id !== id) return counter;
        const others = counter.fields.filter((one) => one !== field);
        return { ...counter, fields: others.length < counter.fields.length ? others : [...others, field] };
      }),
    });
  // A field that nobody serves is told where it can be mended.
  const unserved = flaws.flatMap(({ at, flaw }) => (flaw === 'nobody-serves' ? (wrong(at) ?? []) : []));
  return (
    <>
      <p class="hint">{words.countersHint}</p>
      {unserved.map((trouble) => (
        <p class="field-trouble" role="alert" key={trouble}>
          {trouble}
        </p>
      ))}
      {counters.map((counter, index) => (
        <div class="counter-row" key={counter.id}>
          <Door counter={Number(counter.id)} label={words.counter(counter.id)} />
          <div class="chips" role="group" aria-label={words.counterServes(counter.id)}>
            {fields.map((field) => (
              <Chip
                key={field.id}
                kind="checkbox"
                isChosen={counter.fields.includes(field.id)}
                onPress={() => toggle(counter.id, field.id)}
              >
                {field.name[language] || words.newField}
              </Chip>
            ))}
            {wrong(`counters.${index}.fields`) && (
              <p class="field-trouble" role="alert">
                {wrong(`counters.${index}.fields`)}
              </p>
            )}
          </div>
          {counters.length > 1 && (
            <Button
              kind="quiet"
              label={words.removeLabel(words.counter(counter.id))}
              onPress={() => change({ counters: counters.filter((one) => one !== counter) })}
            >
              {words.remove}
            </Button>
          )}
        </div>
      ))}
      {gone.map((counter) => (
        <WillGo
          key={counter.id}
          name={words.counter(counter.id)}
          isHeldBack={(flaw) => flaw.flaw === 'counter-busy' && flaw.about === String(counter.id)}
          onKeep={() =>
            change({ counters: [...counters, counter].sort((a, b) => Number(a.id) - Number(b.id)) })
          }
        />
      ))}
      {next !== undefined && (
        <Button onPress={() => change({ counters: [...counters, { id: next, fields: [] }] })}>
          {words.addCounter}
        </Button>
      )}
    </>
  );
}
