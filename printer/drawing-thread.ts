import type { Worker } from 'node:worker_threads';
import type { PaperName } from './papers.ts';
import type { SlipBytes } from './slip-bytes.ts';
import type { Slip } from './slip.ts';

export interface DrawingAsk {
  readonly id: number;
  readonly slip: Slip;
  readonly paper: PaperName;
}

export type DrawingAnswer =
  { readonly id: number; readonly bytes: Uint8Array } | { readonly id: number; readonly fault: string };

export interface DrawingThread {
  readonly draw: SlipBytes;
  /** Ends the thread; what is still being drawn rejects. */
  close(): Promise<void>;
}

interface Waiter {
  resolve(bytes: Uint8Array): void;
  reject(error: Error): void;
}

/**
 * Draws slips in a thread of its own, so that the hub answers its screens meanwhile. The thread starts with the first
 * slip; should it die, what it was drawing rejects and the following slip starts another.
 * @param startWorker starts `drawing-worker`, from wherever the build has put it.
 * @param most slips in the thread at once; more reject, because nobody waits that long for paper.
 */
export function drawingThread(startWorker: () => Worker, most = 64): DrawingThread {
  let worker: Worker | null = null;
  let lastId = 0;
  const waiters = new Map<number, Waiter>();

  function begin(): Worker {
    const begun = startWorker();
    begun.on('message', (answer: DrawingAnswer) => {
      const waiter = waiters.get(answer.id);
      waiters.delete(answer.id);
      if ('bytes' in answer) waiter?.resolve(answer.bytes);
      else waiter?.reject(new Error(answer.fault));
    });
    let reason = new Error('The drawing thread has ended');
    begun.on('error', (error) => (reason = error));
    begun.on('exit', () => {
      if (worker === begun) worker = null;
      for (const waiter of waiters.values()) waiter.reject(reason);
      waiters.clear();
    });
    return begun;
  }

  return {
    draw(slip, paper) {
      if (waiters.size >= most) return Promise.reject(new Error('Too many slips are being drawn'));
      worker ??= begin();
      lastId += 1;
      const ask: DrawingAsk = { id: lastId, slip, paper };
      worker.postMessage(ask);
      return new Promise((resolve, reject) => waiters.set(ask.id, { resolve, reject }));
    },
    async close() {
      await worker?.terminate();
    },
  };
}
