import * as z from 'zod';
import { slipWishSchema } from '#protocol/slip-settings.ts';

/** A file of 200 kB, written in base64. */
const LONGEST_LOGO = Math.ceil(200_000 / 3) * 4;

/** The office's decisions about its slips as the drawing needs them: with the logo itself. */
export const slipSettingsSchema = slipWishSchema.extend({
  /** A PNG in base64, as `readLogo` takes it. */
  logo: z.base64().max(LONGEST_LOGO).nullable().default(null),
});
export type SlipSettings = z.infer<typeof slipSettingsSchema>;

/** The settings of an office that has set nothing. */
export const usualSlipSettings: SlipSettings = slipSettingsSchema.parse({});
