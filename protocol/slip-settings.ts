import * as z from 'zod';
import { officeEditSchema } from './office-settings.ts';

/**
 * What the office page may be told of one of its inputs, beside that input. `nothing-to-print`: no printer has a dot
 * for any of its characters.
 */
export const slipFlaws = ['too-long', 'nothing-to-print', 'not-an-address', 'missing'] as const;
export type SlipFlaw = (typeof slipFlaws)[number];

const LONGEST_LINE = 60;
/** With what is put behind it, the narrow paper still holds its code: version 6 of ISO/IEC 18004, 134 bytes. */
const LONGEST_ADDRESS = 115;
/** Rubbish of any length is not worth cleaning. */
const LONGEST_INPUT = 400;

const shown = z.boolean().default(true);

/** Signs that a printer might obey, or that turn the writing round, are blanks. */
const cleanText = z
  .string()
  .max(LONGEST_INPUT, 'too-long' satisfies SlipFlaw)
  .transform((text) =>
    text
      .normalize('NFC')
      .replace(/[\p{C}\s]+/gu, ' ')
      .trim(),
  );

const ownLine = cleanText.pipe(
  z
    .string()
    .max(LONGEST_LINE, 'too-long' satisfies SlipFlaw)
    .regex(/[\p{Script=Latin}\d]/u, 'nothing-to-print' satisfies SlipFlaw),
);

const address = z
  .string()
  .trim()
  .max(LONGEST_ADDRESS, { error: 'too-long' satisfies SlipFlaw, abort: true })
  .refine((text) => text === '' || isBaseAddress(text), 'not-an-address' satisfies SlipFlaw);

/** A machine's name or number, perhaps a port, perhaps a path: nothing that is lost or read otherwise behind a QR code. */
function isBaseAddress(text: string): boolean {
  const parts =
    /^https?:\/\/[a-z0-9](?:[a-z0-9-]*\.)*[a-z0-9-]*[a-z0-9](?::(\d{1,5}))?(?:\/[\w.~-]+)*\/?$/iu.exec(text);
  return parts !== null && Number(parts[1] ?? 80) <= 65_535;
}

/** What the person in charge decides about the slips of the office. A missing value takes the usual one. */
export const slipWishSchema = z.strictObject({
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
  ownLines: z.array(ownLine).max(2).default([]),
  /** When the paper says what to bring, what it costs and how long it takes: on the slip, or on a paper of its own. */
  checklist: z.enum(['never', 'on-request', 'always']).default('on-request'),
  type: z.enum(['normal', 'large']).default('normal'),
  /** A QR code with the address where a phone follows the queue: `<address>/t/<day>-<code>`. */
  follow: z
    .strictObject({ isOn: z.boolean().default(false), address: address.default('') })
    .refine((follow) => !follow.isOn || follow.address !== '', {
      message: 'missing' satisfies SlipFlaw,
      path: ['address'],
    })
    .prefault({}),
  /** The name that the hub gave the picture when it was handed in; null is none. */
  logo: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable()
    .default(null),
});
export type SlipWish = z.infer<typeof slipWishSchema>;

/** The slips that a preview shows: one of each kind that an office prints, and the list of what to bring. */
export const previewedSlips = ['ordinary', 'priority', 'longest', 'checklist'] as const;
export type PreviewedSlip = (typeof previewedSlips)[number];

/** What `POST /slip-preview.png` is asked. It answers with the picture, or with `SlipFlawsAnswer`. */
export const slipPreviewSchema = z.strictObject({
  slip: z.enum(previewedSlips),
  paper: z.enum(['80mm', '58mm']),
  settings: slipWishSchema,
  /** The office as somebody is editing it, where the slip is to say that. */
  office: officeEditSchema.optional(),
});

/** Where in the settings something is wrong, such as `ownLines.0`. */
export interface SlipFlawsAnswer {
  readonly flaws: readonly { readonly at: string; readonly flaw: SlipFlaw | 'unknown-logo' | 'impossible' }[];
}

/** Why a picture cannot be the logo. `blank`: nothing of it is dark enough for ink. */
export const logoTroubles = ['too-large', 'not-an-image', 'too-many-pixels', 'blank'] as const;
export type LogoTrouble = (typeof logoTroubles)[number];

/** What `POST /slip-logo` answers: the name by which the settings may speak of the picture. */
export type LogoAnswer = { readonly logo: string } | { readonly trouble: LogoTrouble };
