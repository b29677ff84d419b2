import { useState } from 'preact/hooks';
import { type DeviceRole, deviceRoles, type Place, type WaitingScreen } from '#protocol/access.ts';
import { Button } from '#screen-kit/looks/Button.tsx';
import { Field } from '#screen-kit/looks/Field.tsx';
import { accessWords } from '#words/access.ts';
import { useOffice } from '../at-office.ts';
import { placeFor, PlaceFields } from './PlaceFields.tsx';

const NOWHERE: Place = { counter: null, zone: [], printer: null };

/** A screen that waits: its code to compare, what it is to be, and the one press that lets it in. */
export function WaitingScreenCard({ code, from }: WaitingScreen) {
  const { view, taps, language, isLive } = useOffice();
  const words = accessWords[language];
  const [role, setRole] = useState<DeviceRole>('kiosk');
  const [chosenPlace, setPlace] = useState<Place>(NOWHERE);
  const [typed, setName] = useState<string | null>(null);
  const counters = view.counters.map(({ counter }) => counter.id);
  const place = placeFor(role, chosenPlace, counters);
  const name = typed ?? words.usualName(words.kinds[role], place.counter);
  const letIn = () =>
    void taps.tap('device:approve', { code, role, place, name: name.trim() || words.kinds[role] });
  return (
    <li class="waiting-screen">
      <div class="waiting-code">
        <span>{words.codeIs}</span>
        <b class="figures">
          {code.slice(0, 3)} {code.slice(3)}
        </b>
        <span>{words.from(from)}</span>
      </div>
      <div class="waiting-form">
        <Field label={words.what}>
          <select value={role} onChange={(event) => setRole(event.currentTarget.value as DeviceRole)}>
            {deviceRoles.map((one) => (
              <option key={one} value={one}>
                {words.kinds[one]}
              </option>
            ))}
          </select>
        </Field>
        <PlaceFields role={role} place={place} onChange={setPlace} />
        <Field label={words.name}>
          <input value={name} maxLength={60} onInput={(event) => setName(event.currentTarget.value)} />
        </Field>
        {isLive && (
          <Button kind="primary" label={`${words.letIn}: ${code}`} onPress={letIn}>
            {words.letIn}
          </Button>
        )}
      </div>
    </li>
  );
}
