import type { ChecklistSlip } from './lay-checklist.ts';
import type { PaperName } from './papers.ts';
import { pictureFile } from './picture-file.ts';
import { stack } from './raster.ts';
import type { Slip } from './slip.ts';
import { type SlipDrawing, slipDrawing } from './slip-drawing.ts';
import type { SlipSettings } from './slip-settings.ts';

/** Slips as PNG, dot for dot what the printer would print; for the live preview of the settings. */
export interface SlipPicture {
  (slip: Slip, paper: PaperName, settings?: SlipSettings): Promise<Uint8Array>;
  checklist(slip: ChecklistSlip, paper: PaperName, settings?: SlipSettings): Promise<Uint8Array>;
}

/** Prepares the pictures; reads the fonts once and throws as `slipDrawing` does. One picture is about 10 ms of work. */
export function slipPictures(draw: SlipDrawing = slipDrawing()): SlipPicture {
  const slip: (...of: Parameters<SlipDrawing>) => Promise<Uint8Array> = (...of) =>
    pictureFile(stack(draw(...of)));
  const checklist: SlipPicture['checklist'] = (...of) => pictureFile(stack(draw.checklist(...of)));
  return Object.assign(slip, { checklist });
}
