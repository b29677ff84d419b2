import * as z from 'zod';

/** A file of 200 kB, written in base64. */
const LONGEST_LOGO = Math.ceil(200_000 / 3) * 4;

const shown = z.boolean().default(true);

/** What the person in charge decides about the slips of the office. A missing value takes the usual one. */
export const slipSettingsSchema = z.strictObject({
  lines: z
    .strictObject({
      field: shown,
      procedure: shown,
      counters: shown,
      ahead: shown,
      expectedWait: shown,
      takenAt: shown,
      /** That the slip is to be kept, and what to do when the turn was missed. */
      keep: shown,
    })
    .prefault({}),
  /** Lines of the office's own, at the foot. */
  ownLines: z.array(z.string().trim().min(1).max(60)).max(2).default([]),
  /** When the slip says what to bring, what it costs and how long it takes. */
  checklist: z.enum(['never', 'on-request', 'always']).default('on-request'),
  type: z.enum(['normal', 'large']).default('normal'),
  /** A QR code where the slip has an address to follow the queue. */
  qr: z.boolean().default(true),
  /** A PNG in base64, as `readLogo` takes it. */
  logo: z.base64().max(LONGEST_LOGO).nullable().default(null),
});
export type SlipSettings = z.infer<typeof slipSettingsSchema>;

/** The settings of an office that has set nothing. */
export const usualSlipSettings: SlipSettings = slipSettingsSchema.parse({});
