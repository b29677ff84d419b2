import { type OfficeSettings, officeSettingsSchema } from '#protocol/office-settings.ts';
import type { SetupFlaw, SetupWish } from '#protocol/setup.ts';
import { contradictions } from '../office.ts';
import { flawsOf } from '../office-flaws.ts';
import template from '../template/office.json' with { type: 'json' };
import { trialOffice } from '../trial-office.ts';
import { idOfName } from './id-of-name.ts';

const nobodys = new Set([template.id, trialOffice]);

type OfficeWish = Pick<SetupWish, 'office' | 'fields' | 'counters'>;

/** The office's settings as the first run wishes them, or what is wrong with the answers, by their own places. */
export type OfficeOfSetup =
  | { readonly settings: OfficeSettings; readonly flaws: readonly [] }
  | { readonly settings: null; readonly flaws: readonly SetupFlaw[] };

/**
 * The office that the answers of the first run describe; what they do not speak of stays as it is in the trial.
 * An office that has an id of its own keeps it: it was set up before, and its days must be found again.
 */
export function officeOfSetup(trial: OfficeSettings, wish: OfficeWish): OfficeOfSetup {
  const { office } = wish;
  const unknown = wish.fields.flatMap(({ id }, at): SetupFlaw[] =>
    trial.fields.some((field) => field.id === id) ? [] : [{ at: `fields.${at}`, flaw: 'impossible' }],
  );
  const fields = wish.fields.flatMap(({ id, letter }) => {
    const known = trial.fields.find((field) => field.id === id);
    return known ? [{ ...known, letter }] : [];
  });
  const idle = wish.counters.flatMap((served, at): SetupFlaw[] =>
    served.length === 0 ? [{ at: `counters.${at}`, flaw: 'missing' }] : [],
  );
  const settings = {
    ...trial,
    id: hasOwnId(trial) ? trial.id : idOfName(office.name.vi, nobodys),
    name: office.name,
    desk: office.desk,
    fields,
    counters: wish.counters.map((served, at) => ({ id: at + 1, fields: served })),
    otherAreas: restOf(trial, fields),
  };
  const read = officeSettingsSchema.safeParse(settings);
  const found = read.success ? contradictions(read.data) : flawsOf(read.error);
  const flaws = [...unknown, ...idle, ...found.map((flaw) => ({ ...flaw, at: placeOf(flaw.at) }))];
  return read.success && flaws.length === 0 ? { settings: read.data, flaws: [] } : { settings: null, flaws };
}

/** Whether the settings are those of an office that was set up, at least once and at least nearly. */
export function hasOwnId({ id }: Pick<OfficeSettings, 'id'>): boolean {
  return !nobodys.has(id);
}

/** The field that takes what no field names: the trial's, or, where the office does without it, the last one. */
function restOf(trial: OfficeSettings, fields: OfficeSettings['fields']): string {
  const isThere = fields.some(({ id }) => id === trial.otherAreas);
  return isThere ? trial.otherAreas : (fields[fields.length - 1]?.id ?? trial.otherAreas);
}

/** Where a place of the settings stands among the answers. */
function placeOf(at: string): string {
  if (at.startsWith('name') || at.startsWith('desk')) return `office.${at}`;
  return at.replace(/^(counters\.\d+)\..*$/, '$1');
}
