import type { DeviceRole, Place } from '#protocol/access.ts';
import { Chip } from '#screen-kit/looks/Chip.tsx';
import { Field } from '#screen-kit/looks/Field.tsx';
import { accessWords } from '#words/access.ts';
import { useOffice } from '../at-office.ts';

interface PlaceFieldsProps {
  readonly role: DeviceRole;
  readonly place: Place;
  readonly onChange: (place: Place) => void;
}

/** Where a device stands, as far as that is a question for its kind. */
export function PlaceFields({ role, place, onChange }: PlaceFieldsProps) {
  const { view, language } = useOffice();
  const words = accessWords[language];
  const counters = view.counters.map(({ counter }) => counter.id);
  if (role === 'console' || role === 'rating') {
    return (
      <Field label={words.counter}>
        <select
          value={String(place.counter ?? '')}
          onChange={(event) => onChange({ ...place, counter: Number(event.currentTarget.value) })}
        >
          {counters.map((counter) => (
            <option key={counter} value={String(counter)}>
              {words.counterNo(counter)}
            </option>
          ))}
        </select>
      </Field>
    );
  }
  if (role === 'board') {
    const toggled = (counter: number) =>
      counters.filter((one) => (one === counter ? !place.zone.includes(one) : place.zone.includes(one)));
    return (
      <div class="choice">
        <h3>{words.zone}</h3>
        <div class="choice-answers" role="group" aria-label={words.zone}>
          {counters.map((counter) => (
            <Chip
              key={counter}
              kind="checkbox"
              isChosen={place.zone.includes(counter)}
              onPress={() => onChange({ ...place, zone: toggled(counter) })}
            >
              {words.counterNo(counter)}
            </Chip>
          ))}
        </div>
        <p>{words.zoneHint}</p>
      </div>
    );
  }
  if (role !== 'kiosk') return null;
  return (
    <Field label={words.prints}>
      <select
        value={String(place.printer ?? '')}
        onChange={(event) => onChange({ ...place, printer: Number(event.currentTarget.value) || null })}
      >
        <option value="">{words.usualPrinter}</option>
        {view.printers.map(({ id, name }) => (
          <option key={id} value={String(id)}>
            {name}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** A place that a device of this kind may have, as near as can be to the one it had. */
export function placeFor(role: DeviceRole, place: Place, counters: readonly number[]): Place {
  const needsCounter = role === 'console' || role === 'rating';
  return {
    counter: needsCounter ? (place.counter ?? counters[0] ?? null) : null,
    zone: role === 'board' ? place.zone : [],
    printer: role === 'kiosk' ? place.printer : null,
  };
}
