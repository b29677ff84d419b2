import { type ReadonlySignal, effect, signal } from '@preact/signals';
import type { Catalogue } from '#protocol/catalogue.ts';
import type { KioskView } from '#protocol/views.ts';

const TRY_AGAIN_MS = 5_000;

/** The posted procedures; null until they have arrived. Read again whenever the view names another revision. */
export function readCatalogue(view: ReadonlySignal<KioskView | null>): ReadonlySignal<Catalogue | null> {
  const catalogue = signal<Catalogue | null>(null);
  const revision = signal<string | undefined>(undefined);
  let latest = 0;

  const read = async (turn: number): Promise<void> => {
    try {
      const answer = await fetch('/catalogue.json');
      if (!answer.ok) throw new Error(`catalogue.json: ${String(answer.status)}`);
      const read = (await answer.json()) as Catalogue;
      if (turn === latest) catalogue.value = read;
    } catch {
      // No link, or a hub that is just starting: what was read before stays posted meanwhile.
      setTimeout(() => {
        if (turn === latest) void read(turn);
      }, TRY_AGAIN_MS);
    }
  };

  effect(() => {
    revision.value = view.value?.catalogue;
  });
  effect(() => {
    if (revision.value !== undefined) void read((latest += 1));
  });
  return catalogue;
}
