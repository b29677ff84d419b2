import type { PrinterRoutes as Routes } from '#protocol/printer-settings.ts';
import { Field } from '#screen-kit/looks/Field.tsx';
import { printerSetupWords } from '#words/printer-setup.ts';
import { useOffice } from '../at-office.ts';

/** Which kiosk and which counter prints where; a choice holds from the next slip on. */
export function PrinterRoutes() {
  const { view, words, language, taps } = useOffice();
  const { routes, printers, kiosks, counters } = view;
  const setupWords = printerSetupWords[language];
  const save = (changed: Partial<Routes>) =>
    void taps.tap('printers:route', { routes: { ...routes, ...changed } });
  const choice = (label: string, chosen: number | undefined, choose: (printer: number) => void) => (
    <Field key={label} label={label}>
      <select
        value={String(chosen ?? printers[0]?.id)}
        onChange={(event) => choose(Number(event.currentTarget.value))}
      >
        {printers.map(({ id, name }) => (
          <option key={id} value={String(id)}>
            {name}
          </option>
        ))}
      </select>
    </Field>
  );
  return (
    <div class="printer-routes">
      <h3>{setupWords.routes}</h3>
      <p class="office-note">{setupWords.routesHint}</p>
      {kiosks.map((device) =>
        choice(
          view.access.devices.find(({ id }) => id === device)?.name ?? `${words.roles.kiosk} ${device}`,
          routes.kiosks.find((route) => route.device === device)?.printer,
          (printer) =>
            save({
              kiosks: [...routes.kiosks.filter((route) => route.device !== device), { device, printer }],
            }),
        ),
      )}
      {counters.map(({ counter: { id } }) =>
        choice(words.counter(id), routes.counters.find(({ counter }) => counter === id)?.printer, (printer) =>
          save({
            counters: [...routes.counters.filter(({ counter }) => counter !== id), { counter: id, printer }],
          }),
        ),
      )}
    </div>
  );
}
