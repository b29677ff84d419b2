import { useState } from 'preact/hooks';
import type { AskBody } from '#screen-kit/connect.ts';
import { Button } from '#screen-kit/looks/Button.tsx';
import { Door } from '#screen-kit/looks/Door.tsx';
import { Plate } from '#screen-kit/looks/Plate.tsx';
import { pressable } from '#screen-kit/looks/pressable.ts';
import { shorten } from '#screen-kit/shorten.ts';
import { useDesk } from '../desk.ts';

type Target = AskBody<'ticket:transfer'>['to'];

/** Sends the person at the counter to another counter or field: same number, same time of arrival. */
export function TransferForm() {
  const { words, view, language, taps, sheet } = useDesk();
  const [to, setTo] = useState<(Target & { readonly place: string }) | null>(null);
  const { other } = words;
  const isTo = (target: Target) =>
    to !== null &&
    ('counter' in target
      ? 'counter' in to && to.counter === target.counter
      : 'field' in to && to.field === target.field);
  const send = async () => {
    if (!to) return;
    const target: Target = 'counter' in to ? { counter: to.counter } : { field: to.field };
    if (await taps.tap('ticket:transfer', { to: target })) sheet.value = 'none';
  };
  return (
    <div class="form">
      <h1>{other.transfer}</h1>
      <p class="form-hint">{other.transferHint}</p>
      <h2>{other.toCounter}</h2>
      <div class="targets" role="radiogroup" aria-label={other.toCounter}>
        {view.counters
          .filter(({ id }) => id !== view.counter.id)
          .map(({ id, state, busy }) => (
            <button
              key={id}
              type="button"
              role="radio"
              class="target"
              aria-checked={isTo({ counter: id })}
              aria-disabled={state === 'closed' || undefined}
              {...(state === 'closed'
                ? {}
                : pressable(() => setTo({ counter: id, place: words.counter(id).toLowerCase() })))}
            >
              <Door counter={id} state={state === 'open' ? 'ready' : state} label={words.counter(id)} />
              <span>{busy ? words.states.serving : other.counterState[state]}</span>
            </button>
          ))}
      </div>
      <h2>{other.toField}</h2>
      <div class="targets" role="radiogroup" aria-label={other.toField}>
        {view.fields.map(({ id, letter, name }) => (
          <button
            key={id}
            type="button"
            role="radio"
            class="target"
            aria-checked={isTo({ field: id })}
            {...pressable(() => setTo({ field: id, place: name[language] }))}
          >
            <Plate letter={letter} form="bare" />
            <span>{shorten(name[language], 60)}</span>
          </button>
        ))}
      </div>
      {to && (
        <Button kind="primary" onPress={() => void send()}>
          {other.transferTo(to.place)}
        </Button>
      )}
    </div>
  );
}
