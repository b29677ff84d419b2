import { setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import type { DrawingAnswer, DrawingAsk } from './drawing-thread.ts';
import { slipPress } from './slip-bytes.ts';

// The beginning of the drawing thread; `drawingThread` starts it. Without fonts it ends here, at once and loudly.
const press = slipPress();

// A slip may wait for a tap, never a tap for a slip. Only Linux lets one thread step back alone.
if (process.platform === 'linux') setPriority(10);

parentPort?.on('message', (ask: DrawingAsk) => parentPort?.postMessage(answerTo(ask)));

function answerTo(ask: DrawingAsk): DrawingAnswer {
  const { id } = ask;
  try {
    switch (ask.kind) {
      case 'slip':
        return { id, pieces: press.press(ask.slip, ask.profile) };
      case 'store':
        return { id, parts: press.store(ask.place, ask.paper) };
      case 'test-sheet':
        return { id, pieces: press.testSheet(ask.profile) };
    }
  } catch (error) {
    return { id, fault: String(error) };
  }
}
