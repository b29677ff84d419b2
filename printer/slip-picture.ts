import type { PaperName } from './papers.ts';
import { pictureFile } from './picture-file.ts';
import { stack } from './raster.ts';
import type { Slip } from './slip.ts';
import { type SlipDrawing, slipDrawing } from './slip-drawing.ts';
import type { SlipSettings } from './slip-settings.ts';

/** A slip as a PNG, dot for dot what the printer would print; for the live preview of the settings. */
export type SlipPicture = (slip: Slip, paper: PaperName, settings?: SlipSettings) => Promise<Uint8Array>;

/** Prepares the pictures; reads the fonts once and throws as `slipDrawing` does. One picture is about 10 ms of work. */
export function slipPictures(draw: SlipDrawing = slipDrawing()): SlipPicture {
  return (slip, paper, settings) => pictureFile(stack(draw(slip, paper, settings)));
}
