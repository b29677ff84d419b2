import * as z from 'zod';

/** What fits the board, and one packet of the wire. */
export const slideLimits = { slides: 10, notice: 240, caption: 80 } as const;

/** Rubbish of any length is not worth cleaning. */
const LONGEST_INPUT = 1_000;

/** A text as it is kept: composed, without control signs or signs that turn the writing round; line ends stay. */
export function cleanSlideText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[^\P{C}\n]+/gu, ' ')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim();
}

const written = (most: number) =>
  z.string().max(LONGEST_INPUT).transform(cleanSlideText).pipe(z.string().max(most));

/** The name of a picture: the SHA-256 of its file, in hexadecimal. */
const pictureName = z.string().regex(/^[0-9a-f]{64}$/);

const slideSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('notice'),
    vi: written(slideLimits.notice).pipe(z.string().min(1)),
    /** Empty: an English board shows the Vietnamese. */
    en: written(slideLimits.notice),
  }),
  z.strictObject({
    kind: z.literal('picture'),
    picture: pictureName,
    /** Below the picture, and what it shows for whoever cannot see it; may be empty. */
    vi: written(slideLimits.caption),
    en: written(slideLimits.caption),
  }),
]);
export type BoardSlide = z.infer<typeof slideSchema>;

/** What boards show while nobody is called: notices and pictures in turn. None: an invitation to take a number. */
export const boardSlidesSchema = z.strictObject({
  slides: z.array(slideSchema).max(slideLimits.slides),
  /** How long each stays. */
  seconds: z.int().min(5).max(120),
});
export type BoardSlides = z.infer<typeof boardSlidesSchema>;

/** What a picture for the boards may be, at most: bytes of its file, pixels of a side, and at least, pixels of a side. */
export const pictureLimits = { bytes: 2_000_000, mostPx: 4_096, leastPx: 100 } as const;

/** Why a file cannot be shown. `broken`: it begins as a picture and is torn off or damaged. */
export const pictureTroubles = [
  'too-large',
  'not-an-image',
  'broken',
  'too-many-pixels',
  'too-few-pixels',
] as const;
export type PictureTrouble = (typeof pictureTroubles)[number];

/** What `POST /board-picture` answers: the name by which slides may speak of the picture. */
export type PictureAnswer = { readonly picture: string } | { readonly trouble: PictureTrouble };
