import * as z from 'zod';
import { ratingReasons } from '#queue/facts.ts';

/** What the office has decided about its rating tablets. */
export const ratingSettingsSchema = z.strictObject({
  /** How many faces: the three official levels, or four with “Bình thường”, which counts as its official one. */
  levels: z.union([z.literal(3), z.literal(4)]).default(3),
  /** Which reasons are offered to whoever is not satisfied. */
  reasons: z
    .array(z.enum(ratingReasons))
    .max(ratingReasons.length)
    .refine((reasons) => new Set(reasons).size === reasons.length, { message: 'a reason stands twice' })
    .default([...ratingReasons]),
  /** Whether whoever is not satisfied may write a sentence. */
  takesComment: z.boolean().default(true),
  /** How long a question stands before it counts as not rated. */
  seconds: z.int().min(10).max(600).default(60),
});
export type RatingSettings = z.infer<typeof ratingSettingsSchema>;
