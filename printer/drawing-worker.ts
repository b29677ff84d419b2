import { setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import type { DrawingAnswer, DrawingAsk } from './drawing-thread.ts';
import { slipPress } from './slip-bytes.ts';

// The beginning of the drawing thread; `drawingThread` starts it. Without fonts it ends here, at once and loudly.
const press = slipPress();

// A slip may wait for a tap, never a tap for a slip. Only Linux lets one thread step back alone.
if (process.platform === 'linux') setPriority(10);

parentPort?.on('message', ({ id, slip, paper }: DrawingAsk) => {
  try {
    const bytes = press(slip, paper);
    parentPort?.postMessage({ id, bytes } satisfies DrawingAnswer);
  } catch (error) {
    parentPort?.postMessage({ id, fault: String(error) } satisfies DrawingAnswer);
  }
});
