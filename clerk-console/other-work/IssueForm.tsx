import { useState } from 'preact/hooks';
import { type Purpose, purposes } from '#queue/facts.ts';
import { ticketCode } from '#queue/ticket-code.ts';
import { Button } from '#screen-kit/looks/Button.tsx';
import { Field } from '#screen-kit/looks/Field.tsx';
import { shorten } from '#screen-kit/shorten.ts';
import { useDesk } from '../desk.ts';
import { FieldSelect } from './FieldSelect.tsx';
import { Given } from './Given.tsx';
import { useCatalogue } from './use-catalogue.ts';

/** A browser makes the list as wide as its longest entry, and there is a name of 919 letters. */
const PROCEDURE_LETTERS = 110;

/** Takes a number for somebody who cannot do it at the kiosk. */
export function IssueForm() {
  const { words, view, language, taps } = useDesk();
  const { other } = words;
  const catalogue = useCatalogue();
  const [field, setField] = useState('');
  const [purpose, setPurpose] = useState<Purpose>('file');
  const [procedure, setProcedure] = useState('');
  const [priority, setPriority] = useState('');
  const [given, setGiven] = useState<string | null>(null);
  const issue = async (event: Event) => {
    event.preventDefault();
    const taken = await taps.tap('ticket:take', {
      ...{ field, purpose },
      procedure: procedure || null,
      priority: priority || null,
    });
    if (!taken) return;
    setGiven(other.issued(ticketCode(taken.letter, taken.number), taken.ahead));
    setField('');
    setProcedure('');
    setPriority('');
  };
  return (
    <form class="form" onSubmit={(event) => void issue(event)}>
      <h1>{other.issue}</h1>
      <div class="form-row">
        <FieldSelect
          value={field}
          onChange={(next) => {
            setField(next);
            setProcedure('');
            setGiven(null);
          }}
        />
        <Field label={other.purpose}>
          <select
            value={purpose}
            onChange={(event) =>
              setPurpose(purposes.find((one) => one === event.currentTarget.value) ?? 'file')
            }
          >
            {purposes.map((one) => (
              <option key={one} value={one}>
                {other.purposes[one]}
              </option>
            ))}
          </select>
        </Field>
      </div>
      <Field label={other.procedure}>
        <select value={procedure} onChange={(event) => setProcedure(event.currentTarget.value)}>
          <option value="">{other.noProcedure}</option>
          {catalogue
            .filter((one) => one.field === field)
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {shorten(name, PROCEDURE_LETTERS)}
              </option>
            ))}
        </select>
      </Field>
      <Field label={words.priority}>
        <select value={priority} onChange={(event) => setPriority(event.currentTarget.value)}>
          <option value="">{other.noPriority}</option>
          {view.priorityReasons.map(({ id, name }) => (
            <option key={id} value={id}>
              {name[language]}
            </option>
          ))}
        </select>
      </Field>
      <Button kind="primary">{other.issueAct}</Button>
      <Given>{given}</Given>
    </form>
  );
}
