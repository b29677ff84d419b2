import type { NamedPrinter, PrinterState } from '#protocol/views.ts';
import { printerFor, type Waits } from '../printer-routes.ts';
import type { Scene } from './scene.ts';

/** The state of the printer at which a screen's papers come out. */
export function printerOf(scene: Scene, who: Waits): PrinterState {
  const id = printerIdOf(scene, who);
  return scene.printers.find((printer) => printer.id === id)?.state ?? 'offline';
}

/** The others that need somebody, by name. */
export function othersInTrouble(scene: Scene, who: Waits): readonly NamedPrinter[] {
  const own = printerIdOf(scene, who);
  return scene.printers
    .filter(({ id, state }) => id !== own && state !== 'ready')
    .map(({ name, state }) => ({ name, state }));
}

/** The number of that printer. */
export function printerIdOf({ routes, printers }: Scene, who: Waits): number {
  return printerFor(
    routes,
    printers.map(({ id }) => id),
    who,
  );
}
