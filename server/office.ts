import * as z from 'zod';
import { purposes } from '#queue/facts.ts';
import type { Rules } from '#queue/rules.ts';
import { MINUTE } from '#queue/working-day.ts';

const text = z.string().trim().min(1).max(400);
const bothLanguages = z.strictObject({ vi: text, en: text });
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/);
const id = z.string().regex(/^[a-z0-9-]{1,64}$/);

const session = z.strictObject({ opens: time, closes: time }).refine(({ opens, closes }) => opens < closes, {
  message: 'a session must close after it opens',
});

/** What the office has decided about itself, as it stands in `office.json`. */
export const officeSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  name: bothLanguages,
  desk: bothLanguages,
  fields: z
    .array(
      z.strictObject({
        id,
        letter: z.string().regex(/^[A-Z]$/),
        name: bothLanguages,
        example: bothLanguages,
        purpose: z.enum(purposes),
        perDay: z.int().min(1).max(9999).nullable(),
        /** Areas of the catalogue that belong to this field; the field with none of them takes the rest. */
        areas: z.array(text),
      }),
    )
    .min(1)
    .max(20),
  counters: z
    .array(z.strictObject({ id: z.int().min(1).max(99), fields: z.array(id) }))
    .min(1)
    .max(99),
  hours: z.strictObject({
    enforced: z.boolean(),
    week: z.array(z.array(session).max(4)).length(7),
    holidays: z.array(z.strictObject({ day: z.iso.date(), name: text })),
    closesAfterMinutes: z.int().min(0).max(720),
  }),
  priorityReasons: z.array(z.strictObject({ id, name: bothLanguages })),
  priorityCreditMinutes: z.int().min(0).max(240),
  callsBeforeAbsent: z.int().min(1).max(9),
  undoSeconds: z.int().min(1).max(60),
  supplementMinutes: z.int().min(1).max(480),
  ratingSeconds: z.int().min(10).max(600),
  notices: z.array(bothLanguages).max(20),
  /** Same-day procedures that are filed after this time are answered on the next working day. */
  sameDayUntil: time.default('15:00'),
  /** Whether kiosks read citizen cards from a scanner; of a card nothing but its age is looked at. */
  citizenCard: z.boolean().default(false),
  /** The age in years from which a card gives priority, and for which of the priority reasons. */
  seniorAge: z.int().min(50).max(120).default(60),
  seniorReason: id.default('cao-tuoi'),
  /** The field of procedures whose area no field names. */
  otherAreas: id,
});

export type Office = z.infer<typeof officeSchema>;

/** The part of the office's settings that the queue goes by. */
export function rulesOf(office: Office): Rules {
  return {
    fields: office.fields.map(({ id: fieldId, letter, perDay }) => ({ id: fieldId, letter, perDay })),
    counters: office.counters,
    hours: {
      enforced: office.hours.enforced,
      week: office.hours.week,
      holidays: office.hours.holidays,
      closesAfterMs: office.hours.closesAfterMinutes * MINUTE,
    },
    priorityReasons: office.priorityReasons.map((reason) => reason.id),
    priorityCreditMs: office.priorityCreditMinutes * MINUTE,
    callsBeforeAbsent: office.callsBeforeAbsent,
    undoMs: office.undoSeconds * 1000,
    supplementMs: office.supplementMinutes * MINUTE,
    ratingMs: office.ratingSeconds * 1000,
  };
}

/** What is wrong between the parts of an office, in sentences; the schema sees only one part at a time. */
export function contradictions(office: Office): readonly string[] {
  const fields = new Set(office.fields.map((field) => field.id));
  const wrong: string[] = [];
  const twice = (what: string, values: readonly (string | number)[]) => {
    const seen = new Set<string | number>();
    for (const value of values) {
      if (seen.has(value)) wrong.push(`${what} ${value} is given twice`);
      seen.add(value);
    }
  };
  twice(
    'field',
    office.fields.map((field) => field.id),
  );
  twice(
    'letter',
    office.fields.map((field) => field.letter),
  );
  twice(
    'counter',
    office.counters.map((counter) => counter.id),
  );
  for (const counter of office.counters) {
    for (const field of counter.fields) {
      if (!fields.has(field)) wrong.push(`counter ${counter.id} serves an unknown field "${field}"`);
    }
  }
  for (const field of fields) {
    if (!office.counters.some((counter) => counter.fields.includes(field)))
      wrong.push(`no counter serves "${field}"`);
  }
  const reasons = office.priorityReasons.map((reason) => reason.id);
  if (office.citizenCard && !reasons.includes(office.seniorReason))
    wrong.push(`seniorReason names an unknown priority reason "${office.seniorReason}"`);
  if (!fields.has(office.otherAreas)) wrong.push(`otherAreas names an unknown field "${office.otherAreas}"`);
  return wrong;
}
