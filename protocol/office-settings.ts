import * as z from 'zod';
import { purposes } from '#queue/facts.ts';
import type { BoardView, KioskView, View } from './views.ts';

/** What can be wrong with one input of the office's settings. Some bring what it is about: a range, a letter, a day. */
export const officeFlaws = [
  'bad-letter',
  'closes-first',
  'counter-busy',
  'day-twice',
  'field-in-use',
  'fixed',
  'free-and-worked',
  'given-twice',
  'impossible',
  'letter-in-use',
  'letter-twice',
  'missing',
  'nobody-serves',
  'not-a-date',
  'not-a-time',
  'not-in-order',
  'out-of-range',
  'too-long',
  'too-many',
  'unknown-field',
  'unknown-reason',
] as const;
export type OfficeFlawKind = (typeof officeFlaws)[number];

/** Where in the settings something is wrong, such as `fields.2.letter`, and what. */
export interface OfficeFlaw {
  readonly at: string;
  readonly flaw: OfficeFlawKind;
  /** A range, a letter, a day, the number of a counter, the id of a field. */
  readonly about?: string | undefined;
  readonly people?: number | undefined;
}

/** Messages of the schemas are flaws; a range stands behind its flaw: `out-of-range 1–9`. */
const flaw = (kind: OfficeFlawKind) => kind;

const text = z.string(flaw('missing')).trim().min(1, flaw('missing')).max(400, flaw('too-long'));
const bothLanguages = z.strictObject({ vi: text, en: text });
const timeForm = /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/;
const isTime = (text: string) => timeForm.test(text);
const time = z.string().regex(timeForm, flaw('not-a-time'));
const date = z.iso.date(flaw('not-a-date'));
const id = z.string().regex(/^[a-z0-9-]{1,64}$/, flaw('impossible'));

function whole(least: number, most: number) {
  const range = `out-of-range ${least}–${most}`;
  return z.int(range).min(least, range).max(most, range);
}

const session = z
  .strictObject({ opens: time, closes: time })
  .refine(({ opens, closes }) => !isTime(opens) || !isTime(closes) || opens < closes, {
    message: flaw('closes-first'),
    path: ['closes'],
  });
const sessions = z.array(session).max(4, flaw('too-many'));

/** What the office has decided about itself, as it stands in `office.json`. */
export const officeSettingsSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/, flaw('impossible')),
  name: bothLanguages,
  desk: bothLanguages,
  /** Names that hold from a day on: an office is renamed or merged, and what was printed before keeps its name. */
  laterNames: z
    .array(z.strictObject({ from: date, name: bothLanguages, desk: bothLanguages }))
    .max(20, flaw('too-many'))
    .default([]),
  fields: z
    .array(
      z.strictObject({
        id,
        letter: z.string().regex(/^[A-Z]$/, flaw('bad-letter')),
        name: bothLanguages,
        example: bothLanguages,
        purpose: z.enum(purposes, flaw('impossible')),
        perDay: whole(1, 9999).nullable(),
        /** Areas of the catalogue that belong to this field; the field with none of them takes the rest. */
        areas: z.array(text),
      }),
    )
    .min(1, flaw('missing'))
    .max(20, flaw('too-many')),
  counters: z
    .array(z.strictObject({ id: whole(1, 99), fields: z.array(id) }))
    .min(1, flaw('missing'))
    .max(99, flaw('too-many')),
  hours: z.strictObject({
    enforced: z.boolean(),
    week: z.array(sessions).length(7, flaw('impossible')),
    /** Days without work: public holidays, days off in their place, free weekdays for which a Saturday is worked. */
    holidays: z.array(z.strictObject({ day: date, name: bothLanguages })).max(400, flaw('too-many')),
    /** Days that are worked whatever the week says. */
    specialDays: z
      .array(z.strictObject({ day: date, sessions: sessions.min(1, flaw('missing')) }))
      .max(100, flaw('too-many'))
      .default([]),
    closesAfterMinutes: whole(0, 720),
  }),
  priorityReasons: z.array(z.strictObject({ id, name: bothLanguages })).max(20, flaw('too-many')),
  priorityCreditMinutes: whole(0, 240),
  callsBeforeAbsent: whole(1, 9),
  undoSeconds: whole(1, 60),
  supplementMinutes: whole(1, 480),
  ratingSeconds: whole(10, 600),
  /** Same-day procedures that are filed after this time are answered on the next working day. */
  sameDayUntil: time.default('15:00'),
  /** Whether kiosks read citizen cards from a scanner; of a card nothing but its age is looked at. */
  citizenCard: z.boolean().default(false),
  /** The age in years from which a card gives priority, and for which of the priority reasons. */
  seniorAge: whole(50, 120).default(60),
  seniorReason: id.default('cao-tuoi'),
  /** The field of procedures whose area no field names. */
  otherAreas: id,
});

export type OfficeSettings = z.infer<typeof officeSettingsSchema>;

/** The settings that a page may change, each as a whole; the rest belong to the hub or to a page of their own. */
export const editedOfficeParts = [
  'name',
  'desk',
  'laterNames',
  'fields',
  'counters',
  'hours',
  'priorityReasons',
  'priorityCreditMinutes',
  'callsBeforeAbsent',
  'undoSeconds',
  'supplementMinutes',
  'sameDayUntil',
  'citizenCard',
  'seniorAge',
  'seniorReason',
  'otherAreas',
] as const satisfies readonly (keyof OfficeSettings)[];
export type OfficePart = (typeof editedOfficeParts)[number];

/**
 * An edit on its way to the hub: whole parts, with whatever has been typed into them. The hub looks at them with
 * `officeSettingsSchema` itself, because what is wrong is told place by place and not by a bare no.
 */
export const officeEditSchema = z.strictObject(
  Object.fromEntries(editedOfficeParts.map((part) => [part, z.unknown().optional()])) as Record<
    OfficePart,
    z.ZodOptional<z.ZodUnknown>
  >,
);
export type OfficeEdit = z.infer<typeof officeEditSchema>;

/** A day that a page may take into the office's calendar. */
export interface ProposedHoliday {
  readonly day: string;
  readonly name: { readonly vi: string; readonly en: string };
  /** How these days lie is announced each year, and somebody should look it up. */
  readonly isAnnounced: boolean;
}

/** What the screens would show if the edit were saved now. */
export interface OfficePreview {
  readonly flaws: readonly OfficeFlaw[];
  /** Null while the settings have flaws that no screen could be made of. */
  readonly kiosk: Omit<KioskView, keyof View> | null;
  readonly board: Omit<BoardView, keyof View> | null;
}
