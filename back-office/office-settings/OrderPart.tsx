import { Field } from '#screen-kit/looks/Field.tsx';
import { useEdit } from './edit-context.ts';
import { NumberField } from './NumberField.tsx';
import { timeOf } from './office-draft.ts';

/** Who is next, and how long things hold; each number with what it means, said with the number itself. */
export function OrderPart() {
  const { words, draft, change, wrong } = useEdit();
  const {
    priorityCreditMinutes: credit,
    callsBeforeAbsent,
    undoSeconds,
    supplementMinutes,
    sameDayUntil,
  } = draft;
  const meaning = (value: number | string, said: (value: number) => string) =>
    typeof value === 'number' ? said(value) : undefined;
  return (
    <>
      <NumberField
        label={words.credit}
        at="priorityCreditMinutes"
        value={credit}
        hint={meaning(credit, (minutes) => (minutes === 0 ? words.noCredit : words.creditBound(minutes)))}
        onChange={(priorityCreditMinutes) => change({ priorityCreditMinutes })}
      />
      <NumberField
        label={words.calls}
        at="callsBeforeAbsent"
        value={callsBeforeAbsent}
        hint={meaning(callsBeforeAbsent, words.callsBound)}
        onChange={(value) => change({ callsBeforeAbsent: value })}
      />
      <p class="hint">{words.holdNote}</p>
      <NumberField
        label={words.undoSeconds}
        at="undoSeconds"
        value={undoSeconds}
        hint={meaning(undoSeconds, words.undoBound)}
        onChange={(value) => change({ undoSeconds: value })}
      />
      <NumberField
        label={words.supplement}
        at="supplementMinutes"
        value={supplementMinutes}
        hint={meaning(supplementMinutes, words.supplementBound)}
        onChange={(value) => change({ supplementMinutes: value })}
      />
      <div class="number-field">
        <Field label={words.sameDay} hint={words.sameDayBound(sameDayUntil)} trouble={wrong('sameDayUntil')}>
          <input
            inputMode="numeric"
            autoComplete="off"
            value={sameDayUntil}
            onInput={(event) => change({ sameDayUntil: event.currentTarget.value })}
            onBlur={(event) => change({ sameDayUntil: timeOf(event.currentTarget.value) })}
          />
        </Field>
      </div>
    </>
  );
}
