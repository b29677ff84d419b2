import type { OfficeSettings } from '#protocol/office-settings.ts';
import { type Instant, workingDayOf } from '#queue/working-day.ts';
import type { KeptSettings } from './kept-settings.ts';
import { type Office, officeOn } from './office.ts';

/** The office as it is whenever somebody asks: the settings of now, with the names of today. */
export function officeOfToday(
  file: Pick<KeptSettings<OfficeSettings>, 'settings'>,
  now: () => Instant,
): () => Office {
  let known: { readonly settings: OfficeSettings; readonly day: string; readonly office: Office } | null =
    null;
  return () => {
    const settings = file.settings();
    const day = workingDayOf(now());
    if (known?.settings !== settings || known.day !== day)
      known = { settings, day, office: officeOn(settings, day) };
    return known.office;
  };
}
