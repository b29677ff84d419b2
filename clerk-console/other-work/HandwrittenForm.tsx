import { useState } from 'preact/hooks';
import { ticketCode } from '#queue/ticket-code.ts';
import { instantAt, workingDayOf } from '#queue/working-day.ts';
import { Button } from '#screen-kit/looks/Button.tsx';
import { Field } from '#screen-kit/looks/Field.tsx';
import { clockTime } from '#screen-kit/written-time.ts';
import { useDesk } from '../desk.ts';
import { FieldSelect } from './FieldSelect.tsx';
import { Given } from './Given.tsx';

/** Enters a number that was written by hand. The sheet stays, for there are usually several. */
export function HandwrittenForm() {
  const { words, view, now, taps } = useDesk();
  const { other } = words;
  const [field, setField] = useState('');
  const [typed, setTyped] = useState<number | null>(null);
  const [time, setTime] = useState(clockTime(now));
  const [given, setGiven] = useState<string | null>(null);
  const chosen = view.fields.find((one) => one.id === field);
  const number = typed ?? chosen?.nextNumber ?? null;
  const enter = async (event: Event) => {
    event.preventDefault();
    if (!chosen || number === null) return;
    const writtenAt = instantAt(workingDayOf(now), time);
    const taken = await taps.tap('ticket:enter-handwritten', { field, number, writtenAt });
    if (!taken) return;
    setGiven(other.issued(ticketCode(taken.letter, taken.number), taken.ahead));
    setTyped(null);
  };
  return (
    <form class="form" onSubmit={(event) => void enter(event)}>
      <h1>{other.handwritten}</h1>
      <p class="form-hint">{other.handwrittenHint}</p>
      <FieldSelect
        value={field}
        onChange={(next) => {
          setField(next);
          setTyped(null);
          setGiven(null);
        }}
      />
      {chosen && (
        <div class="form-row">
          <Field label={other.number} hint={other.nextNumber(ticketCode(chosen.letter, chosen.nextNumber))}>
            <input
              type="number"
              min={1}
              max={9999}
              required
              value={number ?? ''}
              onInput={(event) => setTyped(event.currentTarget.valueAsNumber || null)}
            />
          </Field>
          <Field label={other.writtenAt} hint={other.writtenAtHint}>
            <input
              required
              inputMode="numeric"
              pattern="([01]?[0-9]|2[0-3]):[0-5][0-9]"
              title={other.writtenAtHint}
              value={time}
              onInput={(event) => setTime(event.currentTarget.value)}
            />
          </Field>
        </div>
      )}
      {chosen && <Button kind="primary">{other.handwrittenAct}</Button>}
      <Given>{given}</Given>
    </form>
  );
}
