import { DOTS_PER_MM, papers } from './papers.ts';
import { EscposReader } from './escpos-reader.ts';
import type { Profile } from '#protocol/profile.ts';

/** What has been taken from the roll that is in the printer. Lengths in millimetres. */
export interface Roll {
  readonly usedMm: number;
  readonly slips: number;
}

export const NEW_ROLL: Roll = { usedMm: 0, slips: 0 };

/** The roll after one more paper. */
export function withPaper(roll: Roll, lengthMm: number): Roll {
  return { usedMm: Math.round(roll.usedMm + lengthMm), slips: roll.slips + 1 };
}

/** About how many slips are left, at the length of those that were printed from this roll; null before the first. */
export function slipsLeft({ usedMm, slips }: Roll, profile: Pick<Profile, 'rollMetres'>): number | null {
  if (slips === 0) return null;
  return Math.max(0, Math.floor((profile.rollMetres * 1000 - usedMm) / (usedMm / slips)));
}

/** What a job takes from the roll, the white between head and blade included: read as a printer reads it. */
export function lengthOf(pieces: readonly Uint8Array[], profile: Profile): number {
  const reader = new EscposReader(papers[profile.paper].width, () => undefined);
  for (const piece of pieces) reader.read(piece);
  return reader.rowsFed / DOTS_PER_MM + (profile.hasCutter ? profile.headToBladeMm : 0);
}
