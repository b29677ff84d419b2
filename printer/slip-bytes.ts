import { Column } from './column.ts';
import { drawBand } from './draw-band.ts';
import { drawnSlip } from './drawn-slip.ts';
import { followCode, followCodeBand } from './follow-code.ts';
import { fontFiles, loadMeasure } from './fonts.ts';
import type { ChecklistSlip } from './lay-checklist.ts';
import { rememberingLogo } from './logo.ts';
import { type PaperName, papers } from './papers.ts';
import { plainText } from './plain-text.ts';
import type { Profile } from '#protocol/profile.ts';
import type { Band } from './receipt.ts';
import { type SlipDrawing, slipDrawing } from './slip-drawing.ts';
import { type SlipSettings, usualSlipSettings } from './slip-settings.ts';
import type { Slip } from './slip.ts';
import { type StoredParts, type StoredPlace, storedParts } from './stored-parts.ts';
import { storedSlip } from './stored-slip.ts';
import { testSheet } from './test-sheet.ts';
import { textChecklistPaper, textSlip } from './text-slip.ts';

/**
 * The port: a slip in, the job that prints it out, in pieces of whole commands; the last one ends in the cut. No piece
 * asks the printer anything. Without settings, as an office that has set nothing. Rejects when it cannot be drawn.
 */
export type SlipBytes = (
  slip: Slip,
  profile: Profile,
  settings?: SlipSettings,
) => Promise<readonly Uint8Array[]>;

export interface SlipPress {
  /** The job of one slip, in the profile's way; what stored parts cannot say is drawn. */
  press(slip: Slip, profile: Profile, settings?: SlipSettings): readonly Uint8Array[];
  /** The job of a paper that only says what to bring. It is never stored: every procedure has a list of its own. */
  checklist(slip: ChecklistSlip, profile: Profile, settings?: SlipSettings): readonly Uint8Array[];
  /** Draws what a printer of that paper is to keep, and uses it from now on for the way `stored`. */
  store(place: StoredPlace, paper: PaperName, settings?: SlipSettings): StoredParts;
  /** The sheet that asks which lines read right. */
  testSheet(profile: Profile): readonly Uint8Array[];
}

/**
 * The work itself, in the thread that calls it: about 10 ms for each slip, so a hub wants `drawingThread`
 * around it. Reads the fonts and throws when they draw nothing.
 */
export function slipPress(draw: SlipDrawing = slipDrawing()): SlipPress {
  const files = fontFiles();
  const measure = loadMeasure();
  const logoOf = rememberingLogo();
  const drawOne = (band: Band, width: number) => drawBand(band, width, files);
  const kept = new Map<
    PaperName,
    { readonly place: string; readonly settings: string; readonly parts: StoredParts }
  >();

  function drawCode(slip: Slip, settings: SlipSettings, paperName: PaperName) {
    const paper = papers[paperName];
    const code = followCode(slip, settings, paper);
    return code && drawOne(followCodeBand(code, paper), paper.width);
  }

  function stored(slip: Slip, profile: Profile, settings: SlipSettings): readonly Uint8Array[] | null {
    const known = kept.get(profile.paper);
    // The printer keeps the words of other settings: until it is given these, slips are drawn.
    if (known?.settings !== JSON.stringify(settings)) return null;
    const paper = papers[profile.paper];
    const dots = (text: string) => {
      const column = new Column(paper, measure);
      column.addText(plainText(text), paper.body, 3);
      return drawOne(column.band(), paper.width);
    };
    return storedSlip(slip, profile, settings, known.parts, {
      text: dots,
      code: drawCode(slip, settings, profile.paper),
    });
  }

  return {
    press(slip, profile, settings = usualSlipSettings) {
      if (profile.way === 'text') {
        const code = drawCode(slip, settings, profile.paper);
        return textSlip(slip, profile, settings, { logo: logoOf(settings.logo), code });
      }
      const quick = profile.way === 'stored' ? stored(slip, profile, settings) : null;
      return quick ?? drawnSlip(draw(slip, profile.paper, settings), profile);
    },
    checklist(slip, profile, settings = usualSlipSettings) {
      if (profile.way === 'text') return textChecklistPaper(slip, profile, settings, logoOf(settings.logo));
      return drawnSlip(draw.checklist(slip, profile.paper, settings), profile);
    },
    store(place, paper, settings = usualSlipSettings) {
      const keys = { place: JSON.stringify(place), settings: JSON.stringify(settings) };
      const known = kept.get(paper);
      // Asked before every slip: some fifty pictures are not drawn anew for the same words.
      if (known?.place === keys.place && known.settings === keys.settings) return known.parts;
      const parts = storedParts(place, paper, measure, drawOne, settings, logoOf(settings.logo));
      kept.set(paper, { ...keys, parts });
      return parts;
    },
    testSheet: (profile) => testSheet(profile, measure, drawOne),
  };
}
