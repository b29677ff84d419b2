import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import { type DrawingThread, drawingThread } from './drawing-thread.ts';
import { ordinarySlip, prioritySlip } from './sample-slips.ts';
import { slipPress } from './slip-bytes.ts';

let thread: DrawingThread | undefined;
afterEach(() => thread?.close());

/** A thread that echoes an empty drawing, and dies of a slip whose id says so. */
const fragile = `
  const { parentPort } = require('node:worker_threads');
  parentPort.on('message', ({ id, slip }) => {
    if (slip.slipId === 'deadly') throw new Error('a bad slip');
    if (slip.slipId !== 'endless') parentPort.postMessage({ id, bytes: new Uint8Array() });
  });`;

const startFragile = () => new Worker(fragile, { eval: true });

describe('drawingThread', () => {
  it('draws in a thread what the same code draws here', async () => {
    const url = new URL('./drawing-worker.ts', import.meta.url).href;
    const asTypeScript = `import('tsx/esm/api').then(({ tsImport }) => tsImport('${url}', '${url}'))`;
    thread = drawingThread(() => new Worker(asTypeScript, { eval: true }));
    const drawn = await Promise.all([thread.draw(ordinarySlip, '80mm'), thread.draw(prioritySlip, '58mm')]);
    const draw = slipPress();
    expect(drawn).toEqual([draw(ordinarySlip, '80mm'), draw(prioritySlip, '58mm')]);
  });

  it('starts no thread before the first slip, and one for many slips', async () => {
    let started = 0;
    thread = drawingThread(() => {
      started += 1;
      return startFragile();
    });
    expect(started).toBe(0);
    await Promise.all([thread.draw(ordinarySlip, '80mm'), thread.draw(prioritySlip, '58mm')]);
    expect(started).toBe(1);
  });

  it('rejects what its thread died of, and draws the following slip in a new one', async () => {
    thread = drawingThread(startFragile);
    await expect(thread.draw({ ...ordinarySlip, slipId: 'deadly' }, '80mm')).rejects.toThrow('a bad slip');
    await expect(thread.draw(ordinarySlip, '80mm')).resolves.toEqual(new Uint8Array());
  });

  it('takes no more slips than it can draw in time', async () => {
    thread = drawingThread(startFragile, 1);
    const endless = thread.draw({ ...ordinarySlip, slipId: 'endless' }, '80mm');
    await expect(thread.draw(ordinarySlip, '80mm')).rejects.toThrow('Too many');
    await Promise.all([expect(endless).rejects.toThrow('ended'), thread.close()]);
  });
});
