import { escposBytes } from './escpos-bytes.ts';
import type { PaperName } from './papers.ts';
import { slipDrawing } from './slip-drawing.ts';
import type { Slip } from './slip.ts';

/** The port: a slip in, the bytes that print it out. Rejects when it cannot be drawn. */
export type SlipBytes = (slip: Slip, paper: PaperName) => Promise<Uint8Array>;

/**
 * The work itself, in the thread that calls it: about 10 ms for each slip, so a hub wants `drawingThread`
 * around it. Reads the fonts and throws when they draw nothing.
 */
export function slipPress(): (slip: Slip, paper: PaperName) => Uint8Array {
  const draw = slipDrawing();
  return (slip, paper) => escposBytes(draw(slip, paper));
}
