import { Button } from '#screen-kit/looks/Button.tsx';
import { Field } from '#screen-kit/looks/Field.tsx';
import { Switch } from '#screen-kit/looks/Switch.tsx';
import { Bilingual } from './Bilingual.tsx';
import { useEdit } from './edit-context.ts';
import { newId } from './new-id.ts';
import { NumberField } from './NumberField.tsx';

/** Why somebody comes earlier, and whether a card may say so. */
export function PriorityPart() {
  const { words, language, draft, change, wrong } = useEdit();
  const { priorityReasons: reasons, citizenCard, seniorAge, seniorReason } = draft;
  return (
    <>
      <p class="hint">{words.reasonsHint}</p>
      {reasons.map((reason, index) => (
        <div class="reason" key={reason.id}>
          <Bilingual
            label={words.reason(index + 1)}
            at={`priorityReasons.${index}.name`}
            value={reason.name}
            onChange={(name) =>
              change({ priorityReasons: reasons.map((one) => (one === reason ? { ...one, name } : one)) })
            }
          />
          <Button
            kind="quiet"
            label={words.removeLabel(reason.name[language] || words.reason(index + 1))}
            onPress={() => change({ priorityReasons: reasons.filter((one) => one !== reason) })}
          >
            {words.remove}
          </Button>
        </div>
      ))}
      <Button
        onPress={() =>
          change({ priorityReasons: [...reasons, { id: newId('uu-tien'), name: { vi: '', en: '' } }] })
        }
      >
        {words.addReason}
      </Button>
      <Switch
        label={words.card}
        detail={words.cardDetail}
        isOn={citizenCard}
        on={words.yes}
        off={words.no}
        onChange={(isOn) => change({ citizenCard: isOn })}
      />
      {citizenCard && (
        <div class="card-rule">
          <NumberField
            label={words.seniorAge}
            at="seniorAge"
            value={seniorAge}
            onChange={(age) => change({ seniorAge: age })}
          />
          <Field label={words.seniorReason} trouble={wrong('seniorReason')}>
            <select
              value={seniorReason}
              onChange={(event) => change({ seniorReason: event.currentTarget.value })}
            >
              {!reasons.some(({ id }) => id === seniorReason) && <option value={seniorReason}>–</option>}
              {reasons.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name[language]}
                </option>
              ))}
            </select>
          </Field>
        </div>
      )}
    </>
  );
}
