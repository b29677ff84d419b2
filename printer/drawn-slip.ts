import { EscposJob, STAR_ROWS } from './escpos-job.ts';
import type { Profile } from '#protocol/profile.ts';
import { type Raster, stack } from './raster.ts';
import { stripsOf } from './strips.ts';

/**
 * A job that draws a slip dot by dot, for printers of which nothing is known: no letter is sent, since there is no
 * table of letters that every printer has and that holds Vietnamese.
 * @param bands one below the other, equally wide.
 */
export function drawnSlip(bands: readonly Raster[], profile: Profile): readonly Uint8Array[] {
  const job = new EscposJob(profile);
  job.countInDots();
  draw(job, bands, profile);
  return job.end();
}

/** Puts pictures into a job that counts in dots, each strip a piece of its own. */
export function draw(
  job: EscposJob,
  bands: readonly Raster[],
  profile: Pick<Profile, 'raster' | 'bandRows'>,
): void {
  const isStar = profile.raster === 'esc-star';
  // Columns come 24 rows high, so a strip of another height would be sent with white in it.
  const mostRows = isStar
    ? Math.max(STAR_ROWS, profile.bandRows - (profile.bandRows % STAR_ROWS))
    : profile.bandRows;
  for (const strip of stripsOf(stack(bands), mostRows, isStar ? STAR_ROWS : 1)) {
    if (strip.kind === 'white') job.feed(strip.rows);
    else job.picture(strip, profile.raster);
    job.endPiece();
  }
}
