import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import { type DrawingThread, drawingThread } from './drawing-thread.ts';
import { profiles } from '#protocol/profile.ts';
import { samplePlace } from './sample-place.ts';
import { ordinarySlip, prioritySlip } from './sample-slips.ts';
import { slipPress } from './slip-bytes.ts';

let thread: DrawingThread | undefined;
afterEach(() => thread?.close());

const wide = profiles['clone-80'];
const narrow = profiles['clone-58'];
const storing = { ...wide, way: 'stored' } as const;

/** A thread that echoes an empty drawing, and dies of a slip whose id says so. */
const fragile = `
  const { parentPort } = require('node:worker_threads');
  parentPort.on('message', ({ id, slip }) => {
    if (slip.slipId === 'deadly') throw new Error('a bad slip');
    if (slip.slipId !== 'endless') parentPort.postMessage({ id, pieces: [] });
  });`;

const startFragile = () => new Worker(fragile, { eval: true });

function startReal(): Worker {
  const url = new URL('./drawing-worker.ts', import.meta.url).href;
  const asTypeScript = `import('tsx/esm/api').then(({ tsImport }) => tsImport('${url}', '${url}'))`;
  return new Worker(asTypeScript, { eval: true });
}

describe('drawingThread', () => {
  it('draws in a thread what the same code draws here', async () => {
    thread = drawingThread(startReal);
    const drawn = await Promise.all([thread.draw(ordinarySlip, wide), thread.draw(prioritySlip, narrow)]);
    const here = slipPress();
    expect(drawn).toEqual([here.press(ordinarySlip, wide), here.press(prioritySlip, narrow)]);
  });

  it('draws a slip until it has drawn what printers keep, and remembers that in a new thread', async () => {
    const workers: Worker[] = [];
    thread = drawingThread(() => {
      const worker = startReal();
      workers.push(worker);
      return worker;
    });
    const here = slipPress();
    expect(await thread.draw(ordinarySlip, storing)).toEqual(here.press(ordinarySlip, wide));
    const parts = await thread.store(samplePlace, '80mm');
    expect(parts).toEqual(here.store(samplePlace, '80mm'));
    await workers[0]?.terminate();
    const pieces = await thread.draw(ordinarySlip, storing);
    expect(workers).toHaveLength(2);
    expect(pieces).toEqual(here.press(ordinarySlip, storing));
    expect(pieces).toHaveLength(1);
  });

  it('starts no thread before the first slip, and one for many slips', async () => {
    let started = 0;
    thread = drawingThread(() => {
      started += 1;
      return startFragile();
    });
    expect(started).toBe(0);
    await Promise.all([thread.draw(ordinarySlip, wide), thread.draw(prioritySlip, narrow)]);
    expect(started).toBe(1);
  });

  it('rejects what its thread died of, and draws the following slip in a new one', async () => {
    thread = drawingThread(startFragile);
    await expect(thread.draw({ ...ordinarySlip, slipId: 'deadly' }, wide)).rejects.toThrow('a bad slip');
    await expect(thread.draw(ordinarySlip, wide)).resolves.toEqual([]);
  });

  it('takes no more slips than it can draw in time', async () => {
    thread = drawingThread(startFragile, 1);
    const endless = thread.draw({ ...ordinarySlip, slipId: 'endless' }, wide);
    await expect(thread.draw(ordinarySlip, wide)).rejects.toThrow('Too many');
    await Promise.all([expect(endless).rejects.toThrow('ended'), thread.close()]);
  });
});
