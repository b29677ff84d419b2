import type { ReadonlySignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Connection } from '#screen-kit/connect.ts';
import { taps } from '#screen-kit/taps.ts';
import type { Language } from '#words/language.ts';
import { officeWords } from '#words/office.ts';
import type { AtOffice } from './at-office.ts';

/** What the parts of the office page read; null until the first view has come. */
export function useAtOffice(
  hub: Connection<'office:view'>,
  language: Language,
  second: ReadonlySignal<number>,
): AtOffice | null {
  const tap = useMemo(
    () =>
      taps(
        (name, body, id) => hub.ask(name, body, id),
        () =>
          [hub.view.value?.desk.kind, ...(hub.view.value?.printers.map(({ state }) => state) ?? [])].join(),
      ),
    [hub],
  );
  const read = useMemo<AtOffice['read']>(() => (name, body) => hub.ask(name, body), [hub]);
  const view = hub.view.value;
  if (!view) return null;
  const isLive = hub.link.value.kind === 'live';
  return {
    ...{ view, language, isLive, read },
    words: officeWords[language],
    now: second.value,
    taps: tap,
    person: hub.person.value,
  };
}
