import { parentPort } from 'node:worker_threads';
import type { DrawingAnswer, DrawingAsk } from './drawing-thread.ts';
import { slipDrawing } from './slip-drawing.ts';

// The beginning of the drawing thread; `drawingThread` starts it. Without fonts it ends here, at once and loudly.
const draw = slipDrawing();

parentPort?.on('message', ({ id, slip, paper }: DrawingAsk) => {
  try {
    const bands = draw(slip, paper);
    parentPort?.postMessage({ id, bands } satisfies DrawingAnswer);
  } catch (error) {
    parentPort?.postMessage({ id, fault: String(error) } satisfies DrawingAnswer);
  }
});
