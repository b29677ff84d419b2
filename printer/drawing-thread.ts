import type { Worker } from 'node:worker_threads';
import type { PaperName } from './papers.ts';
import type { Profile } from '#protocol/profile.ts';
import type { LogoTrouble } from '#protocol/slip-settings.ts';
import type { ChecklistSlip } from './lay-checklist.ts';
import type { SlipBytes } from './slip-bytes.ts';
import { type SlipSettings, usualSlipSettings } from './slip-settings.ts';
import type { Slip } from './slip.ts';
import type { StoredParts, StoredPlace } from './stored-parts.ts';

export type DrawingAsk = { readonly id: number } & (
  | {
      readonly kind: 'slip';
      readonly slip: Slip;
      readonly profile: Profile;
      readonly settings: SlipSettings;
    }
  | {
      readonly kind: 'checklist';
      readonly slip: ChecklistSlip;
      readonly profile: Profile;
      readonly settings: SlipSettings;
    }
  | {
      readonly kind: 'store';
      readonly place: StoredPlace;
      readonly paper: PaperName;
      readonly settings: SlipSettings;
    }
  | { readonly kind: 'test-sheet'; readonly profile: Profile }
  | ({ readonly kind: 'picture' } & Picture)
  | { readonly kind: 'logo'; readonly file: Uint8Array }
);

/** What a preview shows: a slip, or the paper that only says what to bring. */
export type Picture = { readonly paper: PaperName; readonly settings: SlipSettings } & (
  { readonly of: 'slip'; readonly slip: Slip } | { readonly of: 'checklist'; readonly slip: ChecklistSlip }
);

export type DrawingAnswer =
  | { readonly id: number; readonly pieces: readonly Uint8Array[] }
  | { readonly id: number; readonly parts: StoredParts }
  | { readonly id: number; readonly png: Uint8Array }
  | { readonly id: number; readonly trouble: LogoTrouble | null }
  | { readonly id: number; readonly fault: string };

export interface DrawingThread {
  readonly draw: SlipBytes;
  /** The job of a paper that only says what to bring. */
  checklist(slip: ChecklistSlip, profile: Profile, settings: SlipSettings): Promise<readonly Uint8Array[]>;
  /**
   * Draws what printers of that paper are to keep. From now on slips of these settings go the way `stored` where a
   * profile says so, and until then they are drawn: first send `bytes` to a printer whose remembered `hash` is another,
   * then choose the way.
   */
  store(place: StoredPlace, paper: PaperName, settings?: SlipSettings): Promise<StoredParts>;
  /** The sheet that asks which lines read right. */
  testSheet(profile: Profile): Promise<readonly Uint8Array[]>;
  /** A PNG, dot for dot what would be printed. */
  picture(picture: Picture): Promise<Uint8Array>;
  /** Why a file cannot be the logo, or null when it can. */
  readLogo(file: Uint8Array): Promise<LogoTrouble | null>;
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
  const places = new Map<PaperName, { readonly place: StoredPlace; readonly settings: SlipSettings }>();

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
    for (const [paper, { place, settings }] of places) {
      lastId += 1;
      begun.postMessage({ id: lastId, kind: 'store', place, paper, settings } satisfies DrawingAsk);
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

  /** Asks, and takes the one part of the answer that such an ask is answered with. */
  async function partOf<K extends string>(
    key: K,
    make: (id: number) => DrawingAsk,
  ): Promise<Extract<DrawingAnswer, Record<K, unknown>>[K]> {
    const answer = await ask(make);
    if (!(key in answer)) throw new Error('The drawing thread answered something else');
    return (answer as Extract<DrawingAnswer, Record<K, unknown>>)[key];
  }

  return {
    draw: (slip, profile, settings = usualSlipSettings) =>
      partOf('pieces', (id) => ({ id, kind: 'slip', slip, profile, settings })),
    checklist: (slip, profile, settings) =>
      partOf('pieces', (id) => ({ id, kind: 'checklist', slip, profile, settings })),
    testSheet: (profile) => partOf('pieces', (id) => ({ id, kind: 'test-sheet', profile })),
    async store(place, paper, settings = usualSlipSettings) {
      const parts = await partOf('parts', (id) => ({ id, kind: 'store', place, paper, settings }));
      places.set(paper, { place, settings });
      return parts;
    },
    picture: (picture) => partOf('png', (id) => ({ id, kind: 'picture', ...picture })),
    readLogo: (file) => partOf('trouble', (id) => ({ id, kind: 'logo', file })),
    async close() {
      await worker?.terminate();
    },
  };
}
