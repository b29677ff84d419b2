import type { ZodError } from 'zod';
import {
  type OfficeEdit,
  type OfficeFlaw,
  type OfficeSettings,
  officeFlaws,
  officeSettingsSchema,
} from '#protocol/office-settings.ts';
import type { Day } from '#queue/day.ts';
import { inTheWay } from '#queue/in-the-way.ts';
import type { Rules } from '#queue/rules.ts';
import { contradictions, officeOn, rulesOf } from './office.ts';

/** An edit as it would hold, or what is wrong with it and where. */
export type ReadEdit =
  | { readonly settings: OfficeSettings }
  | { readonly flaws: readonly OfficeFlaw[]; readonly settings?: undefined };

/** What the schema found, place by place. A file of an unknown shape is wrong at one place. */
export function flawsOf(error: ZodError): readonly OfficeFlaw[] {
  return error.issues.map(({ path, message }) => {
    const [kind, about] = message.split(' ');
    return {
      at: path.map(String).join('.'),
      flaw: officeFlaws.find((known) => known === kind) ?? 'impossible',
      ...(about === undefined || kind !== 'out-of-range' ? {} : { about }),
    };
  });
}

/** The settings with the edited parts in their place. What belongs to the hub itself cannot be edited. */
export function readEdit(settings: OfficeSettings, edit: OfficeEdit): ReadEdit {
  const read = officeSettingsSchema.safeParse({ ...settings, ...edit });
  if (!read.success) return { flaws: flawsOf(read.error) };
  const flaws = contradictions(read.data);
  return flaws.length > 0 ? { flaws } : { settings: read.data };
}

/** What would go wrong today if these settings held now, beside the inputs that it is about. */
export function heldBackToday(day: Day, after: OfficeSettings): readonly OfficeFlaw[] {
  return inTheWay(day, rulesFor(day, after)).map((way) => {
    switch (way.refused) {
      case 'counter-busy':
        return { at: 'counters', flaw: way.refused, about: String(way.counter) };
      case 'field-in-use':
        return { at: 'fields', flaw: way.refused, about: way.field, people: way.people };
      case 'letter-in-use': {
        const index = after.fields.findIndex(({ id }) => id === way.field);
        return { at: `fields.${index}.letter`, flaw: way.refused, about: way.letter };
      }
    }
  });
}

function rulesFor(day: Day, settings: OfficeSettings): Rules {
  return rulesOf(officeOn(settings, day.day));
}
