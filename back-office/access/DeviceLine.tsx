import { useState } from 'preact/hooks';
import type { DeviceRow, Place } from '#protocol/access.ts';
import { Button } from '#screen-kit/looks/Button.tsx';
import { Field } from '#screen-kit/looks/Field.tsx';
import { StatusLine } from '#screen-kit/looks/StatusLine.tsx';
import { accessWords } from '#words/access.ts';
import { useOffice } from '../at-office.ts';
import { LineActs } from './LineActs.tsx';
import { PlaceFields } from './PlaceFields.tsx';

/** A paired device: what and where it is, whether it is there, and how it is changed or sent away. */
export function DeviceLine({ device }: { device: DeviceRow }) {
  const { view, taps, language } = useOffice();
  const words = accessWords[language];
  const [isOpen, setOpen] = useState(false);
  const { id, role, name, counter, zone, printer, isHere } = device;
  const where = [
    counter === null ? '' : words.counterNo(counter),
    zone.map(words.counterNo).join(', '),
    view.printers.find((one) => one.id === printer)?.name ?? '',
  ].filter(Boolean);
  return (
    <li>
      <div class="access-line">
        <div>
          <b>{name}</b>
          <span>{[words.kinds[role], ...where].join(' · ')}</span>
        </div>
        <StatusLine status={isHere ? 'done' : 'absent'}>{isHere ? words.here : words.away}</StatusLine>
        <LineActs
          name={name}
          question={words.removeDevice(name)}
          onChange={() => setOpen(!isOpen)}
          onRemove={() => void taps.tap('device:revoke', { device: id })}
        />
      </div>
      {isOpen && <DeviceForm device={device} onDone={() => setOpen(false)} />}
    </li>
  );
}

function DeviceForm({ device, onDone }: { device: DeviceRow; onDone: () => void }) {
  const { taps, language } = useOffice();
  const words = accessWords[language];
  const [name, setName] = useState(device.name);
  const { counter, zone, printer } = device;
  const [place, setPlace] = useState<Place>({ counter, zone, printer });
  const isNamed = name.trim() !== '';
  const save = async () => {
    if (await taps.tap('device:change', { device: device.id, name: name.trim(), place })) onDone();
  };
  return (
    <div class="access-form">
      <Field label={words.name} trouble={isNamed ? undefined : words.nameMissing}>
        <input value={name} maxLength={60} onInput={(event) => setName(event.currentTarget.value)} />
      </Field>
      <PlaceFields role={device.role} place={place} onChange={setPlace} />
      <div class="access-acts">
        <Button
          kind="primary"
          disabledBecause={isNamed ? undefined : words.nameMissing}
          onPress={() => void save()}
        >
          {words.save}
        </Button>
        <Button kind="quiet" onPress={onDone}>
          {words.keep}
        </Button>
      </div>
    </div>
  );
}
