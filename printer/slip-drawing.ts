import { drawBand } from './draw-band.ts';
import { fontFiles, loadMeasure } from './fonts.ts';
import { laySlip } from './lay-slip.ts';
import { papers, type PaperName } from './papers.ts';
import { probeDrawing } from './probe-drawing.ts';
import type { Raster } from './raster.ts';
import type { Slip } from './slip.ts';

/**
 * The drawing itself, in the thread that calls it: about 10 ms of work for each slip, so a hub wants
 * `drawingThread` around it. Reads the fonts and throws when they do not draw what they should.
 */
export function slipDrawing(): (slip: Slip, paper: PaperName) => Raster[] {
  const files = fontFiles();
  const measure = loadMeasure();
  probeDrawing(files, measure);
  return (slip, paper) => {
    const receipt = laySlip(slip, papers[paper], measure);
    return receipt.bands.map((band) => drawBand(band, receipt.width, files));
  };
}
