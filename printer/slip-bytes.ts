import { Column } from './column.ts';
import { drawBand } from './draw-band.ts';
import { drawnSlip } from './drawn-slip.ts';
import { fontFiles, loadMeasure } from './fonts.ts';
import { type PaperName, papers } from './papers.ts';
import { plainText } from './plain-text.ts';
import type { Profile } from '#protocol/profile.ts';
import type { Band } from './receipt.ts';
import { slipDrawing } from './slip-drawing.ts';
import type { Slip } from './slip.ts';
import { type StoredParts, type StoredPlace, storedParts } from './stored-parts.ts';
import { storedSlip } from './stored-slip.ts';
import { testSheet } from './test-sheet.ts';
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
  /** The sheet that asks which lines read right. */
  testSheet(profile: Profile): readonly Uint8Array[];
}

/**
 * The work itself, in the thread that calls it: about 10 ms for each slip, so a hub wants `drawingThread`
 * around it. Reads the fonts and throws when they draw nothing.
 */
export function slipPress(): SlipPress {
  const draw = slipDrawing();
  const files = fontFiles();
  const measure = loadMeasure();
  const drawOne = (band: Band, width: number) => drawBand(band, width, files);
  const kept = new Map<PaperName, StoredParts>();
  return {
    press(slip, profile) {
      if (profile.way === 'text') return textSlip(slip, profile);
      const parts = profile.way === 'stored' ? kept.get(profile.paper) : undefined;
      const paper = papers[profile.paper];
      const drawName = (name: string) => {
        const column = new Column(paper, measure);
        column.addText(plainText(name), paper.body, 3);
        return drawOne(column.band(), paper.width);
      };
      const stored = parts ? storedSlip(slip, profile, parts, drawName) : null;
      return stored ?? drawnSlip(draw(slip, profile.paper), profile);
    },
    store(place, paper) {
      const parts = storedParts(place, paper, measure, drawOne);
      kept.set(paper, parts);
      return parts;
    },
    testSheet: (profile) => testSheet(profile, measure, drawOne),
  };
}
