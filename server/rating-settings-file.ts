import { join } from 'node:path';
import { type RatingSettings, ratingSettingsSchema } from '#protocol/rating-settings.ts';
import type { Rules } from '#queue/rules.ts';
import type { Disk } from './journal/disk.ts';
import { KeptSettings } from './kept-settings.ts';

/**
 * The office's decisions about its rating tablets: `rating.json` in the data folder. Throws `KeptFileDamaged`.
 * @param usualSeconds how long a question stands, until the office decides otherwise here
 */
export function openRatingSettings(
  disk: Disk,
  dataFolder: string,
  usualSeconds: number,
): Promise<KeptSettings<RatingSettings>> {
  const usual = ratingSettingsSchema.parse({ seconds: usualSeconds });
  return KeptSettings.open(disk, join(dataFolder, 'rating.json'), ratingSettingsSchema, usual);
}

/** The office's rules with what is decided about ratings. */
export function withRatings(rules: Rules, { seconds }: RatingSettings): Rules {
  return { ...rules, ratingMs: seconds * 1_000 };
}
