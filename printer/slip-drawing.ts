import { drawBand } from './draw-band.ts';
import { fontFiles, loadMeasure } from './fonts.ts';
import { type ChecklistSlip, layChecklist } from './lay-checklist.ts';
import { laySlip } from './lay-slip.ts';
import { rememberingLogo } from './logo.ts';
import { papers, type PaperName } from './papers.ts';
import { probeDrawing } from './probe-drawing.ts';
import type { Raster } from './raster.ts';
import type { Receipt } from './receipt.ts';
import type { Slip } from './slip.ts';
import { type SlipSettings, usualSlipSettings } from './slip-settings.ts';

/** Draws slips, band by band; without settings, as an office that has set nothing. */
export interface SlipDrawing {
  (slip: Slip, paper: PaperName, settings?: SlipSettings): Raster[];
  /** The paper that only says what to bring. */
  checklist(slip: ChecklistSlip, paper: PaperName, settings?: SlipSettings): Raster[];
}

/**
 * The drawing itself, in the thread that calls it: about 10 ms of work for each slip, so a hub wants
 * `drawingThread` around it. Reads the fonts and throws when they do not draw what they should.
 */
export function slipDrawing(): SlipDrawing {
  const files = fontFiles();
  const measure = loadMeasure();
  probeDrawing(files, measure);
  const logoOf = rememberingLogo();
  const drawn = ({ bands, width }: Receipt) => bands.map((band) => drawBand(band, width, files));
  const slip = (of: Slip, paper: PaperName, settings = usualSlipSettings) =>
    drawn(laySlip(of, papers[paper], measure, settings, logoOf(settings.logo)));
  const checklist = (of: ChecklistSlip, paper: PaperName, settings = usualSlipSettings) =>
    drawn(layChecklist(of, papers[paper], measure, settings, logoOf(settings.logo)));
  return Object.assign(slip, { checklist });
}
