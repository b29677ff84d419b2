import { drawBand } from './draw-band.ts';
import { fontFiles, loadMeasure } from './fonts.ts';
import { laySlip } from './lay-slip.ts';
import { readLogo } from './logo.ts';
import { papers, type PaperName } from './papers.ts';
import { probeDrawing } from './probe-drawing.ts';
import type { Raster } from './raster.ts';
import type { Slip } from './slip.ts';
import { type SlipSettings, usualSlipSettings } from './slip-settings.ts';

/** Draws a slip, band by band; without settings, as an office that has set nothing. */
export type SlipDrawing = (slip: Slip, paper: PaperName, settings?: SlipSettings) => Raster[];

/**
 * The drawing itself, in the thread that calls it: about 10 ms of work for each slip, so a hub wants
 * `drawingThread` around it. Reads the fonts and throws when they do not draw what they should.
 */
export function slipDrawing(): SlipDrawing {
  const files = fontFiles();
  const measure = loadMeasure();
  probeDrawing(files, measure);
  const logoOf = rememberingLogo();
  return (slip, paper, settings = usualSlipSettings) => {
    const receipt = laySlip(slip, papers[paper], measure, settings, logoOf(settings.logo));
    return receipt.bands.map((band) => drawBand(band, receipt.width, files));
  };
}

/** An office has one logo for years, so the last one read is kept. One that cannot be read is left out of the slip. */
function rememberingLogo(): (base64: string | null) => Raster | null {
  let last: { base64: string; picture: Raster | null } | null = null;
  return (base64) => {
    if (base64 === null) return null;
    if (last?.base64 !== base64) {
      const logo = readLogo(Buffer.from(base64, 'base64'));
      last = { base64, picture: logo.ok ? logo.picture : null };
    }
    return last.picture;
  };
}
