import * as z from 'zod';

/** What a printer can tell of itself: in the order of its work, at any moment, or nothing. */
export const answers = ['in-order', 'status-only', 'mute'] as const;
export type Answers = (typeof answers)[number];

/** How Vietnamese gets onto its paper; see docs/decisions. */
export const ways = ['drawn', 'stored', 'text'] as const;
export type Way = (typeof ways)[number];

/** Tables that hold Vietnamese and that some printers know, by the name of the encoding. */
export const encodings = ['tcvn3', 'windows1258', 'viscii'] as const;
export type Encoding = (typeof encodings)[number];

/** One kind of printer, as data. Lengths in millimetres unless they say dots; 8 dots are one millimetre. */
export const profileSchema = z.strictObject({
  paper: z.enum(['80mm', '58mm']),
  /** What the head prints in a second, in millimetres. */
  speed: z.number().min(20).max(600),
  hasCutter: z.boolean(),
  headToBladeMm: z.number().min(0).max(40),
  /** Which command takes dots: `GS v 0` nearly everywhere, `ESC *` on a few old ones. */
  raster: z.enum(['gs-v-0', 'esc-star']),
  /** Rows sent in one picture: a printer begins to print when it has them all. */
  bandRows: z.int().min(8).max(255),
  answers: z.enum(answers),
  hasNearEnd: z.boolean(),
  way: z.enum(ways),
  /** The table found by the test sheet, for the way `text`: which encoding, and the number `ESC t` selects it by. */
  codePage: z.strictObject({ encoding: z.enum(encodings), number: z.int().min(0).max(255) }).nullable(),
  /** Length of a full roll. */
  rollMetres: z.number().min(5).max(150),
});
export type Profile = z.infer<typeof profileSchema>;

/** What most cheap 80 mm printers are: they draw what they are sent, and answer for their state. */
const clone80: Profile = {
  paper: '80mm',
  speed: 200,
  hasCutter: true,
  headToBladeMm: 15,
  raster: 'gs-v-0',
  bandRows: 48,
  answers: 'status-only',
  hasNearEnd: false,
  way: 'drawn',
  codePage: null,
  rollMetres: 80,
};

/** Profiles to begin from, by name; an office may change any value of its own copy. */
export const profiles = {
  'clone-80': clone80,
  'clone-58': { ...clone80, paper: '58mm', speed: 90, hasCutter: false, rollMetres: 30 },
  'epson-tm': { ...clone80, speed: 250, answers: 'in-order', hasNearEnd: true },
} as const satisfies Record<string, Profile>;
