import type { Worker } from 'node:worker_threads';
import type { PaperName } from './papers.ts';
import type { Profile } from '#protocol/profile.ts';
import type { SlipBytes } from './slip-bytes.ts';
import type { Slip } from './slip.ts';
import type { StoredParts, StoredPlace } from './stored-parts.ts';

export type DrawingAsk =
  | { readonly id: number; readonly kind: 'slip'; readonly slip: Slip; readonly profile: Profile }
  | { readonly id: number; readonly kind: 'store'; readonly place: StoredPlace; readonly paper: PaperName }
  | { readonly id: number; readonly kind: 'test-sheet'; readonly profile: Profile };

export type DrawingAnswer =
  | { readonly id: number; readonly pieces: readonly Uint8Array[] }
  | { readonly id: number; readonly parts: StoredParts }
  | { readonly id: number; readonly fault: string };

export interface DrawingThread {
  readonly draw: SlipBytes;
  /**
   * Draws what printers of that paper are to keep. From now on slips go the way `stored` where a profile says so, and
   * until then they are drawn: first send `bytes` to a printer whose remembered `hash` is another, then choose the way.
   */
  store(place: StoredPlace, paper: PaperName): Promise<StoredParts>;
  /** The sheet that asks which lines read right. */
  testSheet(profile: Profile): Promise<readonly Uint8Array[]>;
  /** Ends the thread; what is still being drawn rejects. */
  close(): Promise<void>;
}

interface Waiter {
  resolve(answer: DrawingAnswer): void;
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
  const places = new Map<PaperName, StoredPlace>();

  function begin(): Worker {
    const begun = startWorker();
    begun.on('message', (answer: DrawingAnswer) => {
      const waiter = waiters.get(answer.id);
      waiters.delete(answer.id);
      if ('fault' in answer) waiter?.reject(new Error(answer.fault));
      else waiter?.resolve(answer);
    });
    let reason = new Error('The drawing thread has ended');
    begun.on('error', (error) => (reason = error));
    begun.on('exit', () => {
      if (worker === begun) worker = null;
      for (const waiter of waiters.values()) waiter.reject(reason);
      waiters.clear();
    });
    // A new thread knows nothing of what printers keep.
    for (const [paper, place] of places) {
      lastId += 1;
      begun.postMessage({ id: lastId, kind: 'store', place, paper } satisfies DrawingAsk);
    }
    return begun;
  }

  function ask(make: (id: number) => DrawingAsk): Promise<DrawingAnswer> {
    if (waiters.size >= most) return Promise.reject(new Error('Too many slips are being drawn'));
    worker ??= begin();
    lastId += 1;
    const id = lastId;
    worker.postMessage(make(id));
    return new Promise((resolve, reject) => waiters.set(id, { resolve, reject }));
  }

  async function piecesOf(make: (id: number) => DrawingAsk): Promise<readonly Uint8Array[]> {
    const answer = await ask(make);
    if (!('pieces' in answer)) throw new Error('The drawing thread answered something else');
    return answer.pieces;
  }

  return {
    draw: (slip, profile) => piecesOf((id) => ({ id, kind: 'slip', slip, profile })),
    testSheet: (profile) => piecesOf((id) => ({ id, kind: 'test-sheet', profile })),
    async store(place, paper) {
      const answer = await ask((id) => ({ id, kind: 'store', place, paper }));
      if (!('parts' in answer)) throw new Error('The drawing thread answered something else');
      places.set(paper, place);
      return answer.parts;
    },
    async close() {
      await worker?.terminate();
    },
  };
}
