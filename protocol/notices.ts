import * as z from 'zod';
import { noticeNumber, publishedPlaces } from './notice-parts.ts';

const line = (longest: number) => z.string().trim().min(1).max(longest);

/** A day of the calendar, `YYYY-MM-DD`. */
export const daySchema = z.iso.date();

/** The number of a national procedure (`1.001193`), or that with a province's ending (`1.001193.000.00.00.H24`). */
export const procedureCodeSchema = z.string().regex(/^\d\.\d{6}(\.[0-9A-Z]{2,3}){0,5}$/);

export const procedureIdSchema = z.string().regex(/^[A-Za-z0-9.-]{1,64}$/);

/** A notice's own name on this hub; `stock` is what the catalogue began with. */
export const noticeIdSchema = z.string().regex(/^n[1-9]\d{0,6}$/);

/** What a procedure says. Null is “nobody has established it”, and is shown as a question for the counter. */
export const procedureContentSchema = z.strictObject({
  code: procedureCodeSchema.nullable(),
  name: line(1_000),
  /** Its area in the catalogue (“Hộ tịch”), finer than the fields of the desk. */
  area: line(200),
  timeLimit: line(1_000).nullable(),
  fee: line(1_000).nullable(),
  documents: z.array(line(1_000)).min(1).max(100).nullable(),
  filing: line(400).nullable(),
});
export type ProcedureContent = z.infer<typeof procedureContentSchema>;

const parts = procedureContentSchema.shape;
/** What becomes different; a part that is not there stays as it was. */
const changedPartsSchema = z.strictObject({
  code: parts.code.exactOptional(),
  name: parts.name.exactOptional(),
  area: parts.area.exactOptional(),
  timeLimit: parts.timeLimit.exactOptional(),
  fee: parts.fee.exactOptional(),
  documents: parts.documents.exactOptional(),
  filing: parts.filing.exactOptional(),
});
export type ChangedParts = z.infer<typeof changedPartsSchema>;

const effect = {
  /** The first day on which this row holds; of a repeal the first day on which the procedure is gone. */
  from: daySchema,
  /** Whether the way in which the office itself works through it has changed, too. */
  internalProcess: z.boolean(),
};
/** The last day on which it is valid, where the notice names one; null leaves the end as it was. */
const to = daySchema.nullable();

const amended = z.strictObject({
  kind: z.enum(['amended', 'standardised']),
  procedure: procedureIdSchema,
  /** Only what becomes different: what a withdrawn notice had changed must not live on in a later one. */
  change: changedPartsSchema,
  ...effect,
  to,
});
const repealed = z.strictObject({
  kind: z.literal('repealed'),
  procedure: procedureIdSchema,
  ...effect,
});
/** Nothing that citizens read has changed, only the way in which the office itself works through it. */
const process = z.strictObject({ kind: z.literal('process'), procedure: procedureIdSchema, ...effect });
const added = z.strictObject({ kind: z.literal('new'), content: procedureContentSchema, ...effect, to });

/** One procedure in a notice as somebody enters it: a new one has no id yet. */
export const enteredRowSchema = z.discriminatedUnion('kind', [added, amended, repealed, process]);
export type EnteredRow = z.infer<typeof enteredRowSchema>;

const keptRowSchema = z.discriminatedUnion('kind', [
  added.extend({ procedure: procedureIdSchema }),
  amended,
  repealed,
  process,
]);
/** One procedure in a notice as it is kept. */
export type NoticeRow = z.infer<typeof keptRowSchema>;

const head = {
  /** As on the paper: `50/TB-UBND`. Null: a correction of what was typed, which no notice stands behind. */
  number: z.string().trim().regex(noticeNumber).max(40).nullable(),
  date: daySchema,
  issuer: line(200),
  title: line(1_000),
  /** Where the document itself lies: an address or the name of a file. */
  file: line(400).nullable(),
};

/** The most rows of one notice. Whole catalogues are imported. */
export const MOST_ROWS = 5_000;

/** A notice as somebody enters it. */
export const enteredNoticeSchema = z.strictObject({
  ...head,
  rows: z.array(enteredRowSchema).min(1).max(MOST_ROWS),
});
export type EnteredNotice = z.infer<typeof enteredNoticeSchema>;

const author = z.strictObject({ at: z.int().min(0), by: line(100) });
const published = z.strictObject({ day: daySchema, by: line(100) });

export const noticeSchema = z.strictObject({
  id: noticeIdSchema,
  ...head,
  rows: z.array(keptRowSchema).max(MOST_ROWS),
  entered: author,
  /** Taken back as wrongly entered: it is kept, and has no effect. */
  withdrawn: author.nullable(),
  published: z.partialRecord(z.enum(publishedPlaces), published),
});
export type Notice = z.infer<typeof noticeSchema>;

/** A procedure with which the catalogue began, and the last day of its validity where one is known. */
export const stockProcedureSchema = z.strictObject({
  id: procedureIdSchema,
  content: procedureContentSchema,
  lastDay: daySchema.nullable(),
});
export type StockProcedure = z.infer<typeof stockProcedureSchema>;

/** What a procedure said from one day on to another; both ends belong to it, and null is open. */
export const versionSchema = z.strictObject({
  procedure: procedureIdSchema,
  /** The notice that brought it, or `stock`. */
  version: z.union([z.literal('stock'), noticeIdSchema]),
  content: procedureContentSchema,
  from: daySchema.nullable(),
  /** A version whose last day is before its first one was overtaken before it ever held. */
  to: daySchema.nullable(),
  /** The last notice with a number that it rests on. */
  basis: noticeIdSchema.nullable(),
  /** What that notice did. */
  changed: z
    .strictObject({
      kind: z.enum(['new', 'amended', 'standardised']),
      since: daySchema,
      notice: noticeIdSchema,
    })
    .nullable(),
});
export type Version = z.infer<typeof versionSchema>;

/** The whole book as the office page reads it. */
export const catalogueBookSchema = z.strictObject({
  revision: z.string(),
  notices: z.array(noticeSchema),
  procedures: z.array(z.strictObject({ id: procedureIdSchema, versions: z.array(versionSchema) })),
});
export type CatalogueBook = z.infer<typeof catalogueBookSchema>;

/** A notice without its rows, for an import that brings them. */
export const noticeHeadSchema = z.strictObject(head);

/** Why a notice cannot be taken as it is. `row` counts from 0; null is the notice itself. */
export const noticeFlaws = [
  'already-there',
  'breaks-other',
  'code-in-use',
  'ends-before',
  'not-in-force',
  'number-known',
  'twice',
] as const;
export type NoticeFlaw = (typeof noticeFlaws)[number];

export interface FlawAt {
  readonly row: number | null;
  readonly flaw: NoticeFlaw;
  /** The other notice of which the flaw tells. */
  readonly other: string | null;
}
