import * as z from 'zod';

/** One thing that is other than before: where in the settings, and what stood there, as JSON. Null is nothing. */
const auditChange = z.strictObject({
  path: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
});
export type AuditChange = z.infer<typeof auditChange>;

/** Something that a person did, or that was refused. Never a PIN, a token, or anything of a citizen. */
export const auditRow = z.strictObject({
  v: z.literal(1),
  seq: z.int().min(1),
  at: z.int(),
  /** Who did it, and what they were called then; null in trial mode, for a screen without a person, and for the hub. */
  person: z.strictObject({ id: z.string(), name: z.string() }).nullable(),
  /** From which screen; its name is null in trial mode, where screens have none. */
  device: z.strictObject({ id: z.string(), role: z.string(), name: z.string().nullable() }),
  /** The ask that was carried out, such as `printer:set`, or another of the events below. */
  what: z.string(),
  /** What it was done to, where an id says that: a ticket, a device, a person, a file. */
  about: z.string().nullable(),
  changes: z.array(auditChange).readonly(),
  /** The hash of the row before this one, through all months; of the first row of all, 64 zeros. */
  prev: z.string().regex(/^[0-9a-f]{64}$/),
});
export type AuditRow = z.infer<typeof auditRow>;

/** A month of the audit, by its number among the parts: `2026-11` and, after damage, `2026-11.2`. */
export const auditMonth = z.string().regex(/^\d{4}-\d{2}(\.\d{1,2})?$/);

/** Which rows are wanted. The newest month when none is said; all rows when nothing else is. */
export const auditWish = z.strictObject({
  month: auditMonth.nullable(),
  /** A person's id, or null for everybody. */
  person: z.string().max(40).nullable(),
  /** The part of `what` before the colon, such as `printer`; null for all kinds. */
  kind: z.string().max(40).nullable(),
  page: z.int().min(0).max(100_000),
});
export type AuditWish = z.infer<typeof auditWish>;

/** Rows on one page. */
export const AUDIT_PAGE = 40;

/** One page of the audit, newest first. */
export const auditPage = z.strictObject({
  month: auditMonth.nullable(),
  months: z.array(auditMonth).readonly(),
  rows: z.array(auditRow).readonly(),
  /** Rows of the month that the wish lets through. */
  total: z.int(),
  kinds: z.array(z.string()).readonly(),
  people: z.array(z.strictObject({ id: z.string(), name: z.string() })).readonly(),
  /** Why this month, or the whole, cannot be trusted; null when every row hangs on the one before. */
  trouble: z.string().nullable(),
});
export type AuditPage = z.infer<typeof auditPage>;
