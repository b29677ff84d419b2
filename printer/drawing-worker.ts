import { setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import type { DrawingAnswer, DrawingAsk } from './drawing-thread.ts';
import { readLogo } from './logo.ts';
import { slipPress } from './slip-bytes.ts';
import { slipDrawing } from './slip-drawing.ts';
import { slipPictures } from './slip-picture.ts';

// The beginning of the drawing thread; `drawingThread` starts it. Without fonts it ends here, at once and loudly.
const draw = slipDrawing();
const press = slipPress(draw);
const pictures = slipPictures(draw);

// A slip may wait for a tap, never a tap for a slip. Only Linux lets one thread step back alone.
if (process.platform === 'linux') setPriority(10);

parentPort?.on('message', (ask: DrawingAsk) => {
  void answerTo(ask).then((answer) => parentPort?.postMessage(answer));
});

async function answerTo(ask: DrawingAsk): Promise<DrawingAnswer> {
  const { id } = ask;
  try {
    switch (ask.kind) {
      case 'slip':
        return { id, pieces: press.press(ask.slip, ask.profile, ask.settings) };
      case 'checklist':
        return { id, pieces: press.checklist(ask.slip, ask.profile, ask.settings) };
      case 'store':
        return { id, parts: press.store(ask.place, ask.paper, ask.settings) };
      case 'test-sheet':
        return { id, pieces: press.testSheet(ask.profile) };
      case 'picture':
        return {
          id,
          png:
            ask.of === 'slip'
              ? await pictures(ask.slip, ask.paper, ask.settings)
              : await pictures.checklist(ask.slip, ask.paper, ask.settings),
        };
      case 'logo': {
        const logo = readLogo(ask.file);
        return { id, trouble: logo.ok ? null : logo.reason };
      }
    }
  } catch (error) {
    return { id, fault: String(error) };
  }
}
