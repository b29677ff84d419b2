import { drawBand } from './draw-band.ts';
import { drawnSlip } from './drawn-slip.ts';
import { fontFiles, loadMeasure } from './fonts.ts';
import type { PaperName } from './papers.ts';
import type { Profile } from './profile.ts';
import { slipDrawing } from './slip-drawing.ts';
import type { Slip } from './slip.ts';
import { type StoredParts, type StoredPlace, storedParts } from './stored-parts.ts';
import { storedSlip } from './stored-slip.ts';
import { textSlip } from './text-slip.ts';

/**
 * The port: a slip in, the job that prints it out, in pieces of whole commands; the last one ends in the cut. No piece
 * asks the printer anything. Rejects when it cannot be drawn.
 */
export type SlipBytes = (slip: Slip, profile: Profile) => Promise<readonly Uint8Array[]>;

export interface SlipPress {
  /** The job of one slip, in the profile's way; what stored parts cannot say is drawn. */
  press(slip: Slip, profile: Profile): readonly Uint8Array[];
  /** Draws what a printer of that paper is to keep, and uses it from now on for the way `stored`. */
  store(place: StoredPlace, paper: PaperName): StoredParts;
}

/**
 * The work itself, in the thread that calls it: about 10 ms for each slip, so a hub wants `drawingThread`
 * around it. Reads the fonts and throws when they draw nothing.
 */
export function slipPress(): SlipPress {
  const draw = slipDrawing();
  const kept = new Map<PaperName, StoredParts>();
  return {
    press(slip, profile) {
      if (profile.way === 'text') return textSlip(slip, profile);
      const parts = profile.way === 'stored' ? kept.get(profile.paper) : undefined;
      return (parts && storedSlip(slip, profile, parts)) ?? drawnSlip(draw(slip, profile.paper), profile);
    },
    store(place, paper) {
      const files = fontFiles();
      const parts = storedParts(place, paper, loadMeasure(), (band, width) => drawBand(band, width, files));
      kept.set(paper, parts);
      return parts;
    },
  };
}
