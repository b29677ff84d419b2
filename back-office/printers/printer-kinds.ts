import { type Profile, profiles } from '#protocol/profile.ts';

/** What is proposed for one more printer; where it is, a person says. */
export const newPrinter = { cable: null, profile: profiles['clone-80'], patienceMinutes: 10 };

/** The kinds of printers that a person can tell apart by looking. */
export type PrinterKind = 'clone-80' | 'clone-58' | 'epson-tm' | 'mute';

/** The profile of a kind; how it prints Vietnamese is kept, because that was found by trying. */
export function profileOf(kind: PrinterKind, { way, codePage, raster }: Profile): Profile {
  const base: Profile = kind === 'mute' ? { ...profiles['clone-80'], answers: 'mute' } : profiles[kind];
  return { ...base, way, codePage, raster };
}

/** The kind that a profile was made from, as far as one can see. */
export function kindOf({ paper, answers }: Profile): PrinterKind {
  if (paper === '58mm') return 'clone-58';
  return answers === 'in-order' ? 'epson-tm' : answers === 'mute' ? 'mute' : 'clone-80';
}
