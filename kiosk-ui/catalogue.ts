import { type ReadonlySignal, computed, effect, signal } from '@preact/signals-core';
import type { Catalogue } from '#protocol/catalogue.ts';
import type { KioskView } from '#protocol/views.ts';
import { afterFirstPicture } from '#screen-kit/after-first-picture.ts';
import { fetchUntilThere } from './fetch-until-there.ts';

/** The posted procedures; null until they have arrived, which is after the first picture. Read again whenever the view names another revision. */
export function readCatalogue(view: ReadonlySignal<KioskView | null>): ReadonlySignal<Catalogue | null> {
  const catalogue = signal<Catalogue | null>(null);
  const revision = computed(() => view.value?.catalogue);

  const read = async (wanted: string): Promise<void> => {
    const arrived = await fetchUntilThere<Catalogue>('/catalogue.json');
    // What was read before stays posted until the newest has come.
    if (wanted === revision.value) catalogue.value = arrived;
  };
  void afterFirstPicture(view).then(() =>
    effect(() => {
      if (revision.value !== undefined) void read(revision.value);
    }),
  );
  return catalogue;
}
