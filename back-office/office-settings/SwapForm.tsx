import { useState } from 'preact/hooks';
import { startOfDay, wallTime } from '#queue/working-day.ts';
import { Button } from '#screen-kit/looks/Button.tsx';
import { Field } from '#screen-kit/looks/Field.tsx';
import { writtenDate } from '#screen-kit/written-time.ts';
import { DateInput } from './DateInput.tsx';
import { useEdit } from './edit-context.ts';
import { isDay } from './typed-date.ts';

/** A weekday off and a day worked for it, in one step: the worked day gets the weekday's sessions. */
export function SwapForm() {
  const { words, draft, change } = useEdit();
  const [freeDay, setFreeDay] = useState('');
  const [workedDay, setWorkedDay] = useState('');
  const { hours } = draft;
  const swap = () => {
    const usual = hours.week[wallTime(startOfDay(freeDay)).weekday - 1] ?? [];
    change({
      hours: {
        ...hours,
        holidays: [...hours.holidays, { day: freeDay, name: words.swapName(writtenDate(workedDay)) }],
        specialDays: [...hours.specialDays, { day: workedDay, sessions: usual }],
      },
    });
    setFreeDay('');
    setWorkedDay('');
  };
  const isReady = isDay(freeDay) && isDay(workedDay) && freeDay !== workedDay;
  return (
    <fieldset class="card">
      <legend>{words.swap}</legend>
      <p class="hint">{words.swapHint}</p>
      <div class="swap">
        <Field label={words.freeDay}>
          <DateInput value={freeDay} onChange={setFreeDay} />
        </Field>
        <Field label={words.workedDay}>
          <DateInput value={workedDay} onChange={setWorkedDay} />
        </Field>
        <Button disabledBecause={isReady ? undefined : words.swapFirst} onPress={swap}>
          {words.addSwap}
        </Button>
      </div>
    </fieldset>
  );
}
