import type { CDPSession, Page } from 'playwright-core';
import { openBrowser, sizes } from '#test/browser.ts';
import { type RunningHub, removeFolder, startHub } from '#test/running-hub.ts';
import { BareScreen } from './bare-screen.ts';
import type { Figure } from './figures.ts';

/** When the heap is measured, in calls: first when the browser has compiled what it compiles and filled its caches. */
const EARLY = 2_000;
const LATE = 10_000;
/** Calls between two looks: more than the board brings in front one by one, so that every kind of turn comes. */
const BURST = 20;
/** Longer than any turn, so that each step of the page's clock ends one. */
const STEP_MS = 60_000;
/** Steps before something must be wrong. */
const MOST_STEPS = 60;
/** Numbers are spoken up to four figures, so that two fields share them. */
const FIELDS = ['chung-thuc', 'ho-tich'];

/** The sounds of a burst end in true time, not by the page's clock. */
const SOUNDS_MS = 15_000;

declare const document: {
  querySelector(selector: string): object | null;
  querySelectorAll(selector: string): Iterable<{ getAttribute(name: string): string | null }>;
};

interface Held {
  /** What the page's own scripts hold. */
  readonly ownBytes: number;
  /** With what the browser adds for itself: compiled code, and its notes of slow frames, of which it keeps some hundreds. */
  readonly heapBytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

/**
 * Memory of a board after 10,000 calls against the same page after 2,000: the real page, the real hub, and every call
 * over the wire; only the page's clock is run ahead, because ten thousand calls take a month.
 */
export async function boardMemory(): Promise<readonly Figure[]> {
  const hub = await startHub({ flags: ['--asks-per-second', '100000'] });
  const browser = await openBrowser();
  const page = await (await browser.newContext({ viewport: sizes.board })).newPage();
  await page.clock.install();
  await keepLink(page);
  await page.goto(`${hub.address}/board`);
  await page.clock.runFor(1_000);
  await page.locator('.board').waitFor();
  const devTools = await page.context().newCDPSession(page);
  const [kiosk, clerk] = await staff(hub);
  const held = new Map<number, Held>();
  for (let call = 0; call < LATE; call += BURST) {
    for (let n = 0; n < BURST; n += 1) await callNext(kiosk, clerk, FIELDS[(call + n) % FIELDS.length] ?? '');
    await passOver(page, lastCode(call + BURST));
    if (call + BURST === EARLY || call + BURST === LATE) held.set(call + BURST, await measured(devTools));
  }
  for (const screen of [kiosk, clerk]) screen.close();
  await browser.close();
  await hub.stop();
  await removeFolder(hub.data);
  const [early, late] = [held.get(EARLY), held.get(LATE)];
  if (!early || !late) throw new Error('the board was not measured');
  const megabytes = (bytes: number) => `${(bytes / 1_048_576).toFixed(2)} MB`;
  return [
    {
      id: 'board-memory',
      what: `what the board's scripts hold after ${LATE} calls, against after ${EARLY}`,
      ...{ ours: megabytes(late.ownBytes), floor: megabytes(early.ownBytes) },
      ratio: late.ownBytes / early.ownBytes,
      ...{ goal: 1.05, binding: true },
      more: {
        'the whole heap': `${megabytes(early.heapBytes)} → ${megabytes(late.heapBytes)}`,
        'nodes of the page': `${early.nodes} → ${late.nodes}`,
        'its listeners': `${early.listeners} → ${late.listeners}`,
      },
    },
  ];
}

/** The page's clock outruns the hub's pings and the end of each call: it is told of none, and of a later one. */
async function keepLink(page: Page): Promise<void> {
  const later = (text: string) =>
    text
      .replace(/"pingInterval":\d+/, '"pingInterval":2000000000')
      .replace(/"expiresAt":\d+/, '"expiresAt":9000000000000');
  await page.routeWebSocket(/socket\.io/, (socket) => {
    const hub = socket.connectToServer();
    hub.onMessage((message) => socket.send(typeof message === 'string' ? later(message) : message));
  });
}

/** Lets the page's time pass until the last call stands in the list and the board is idle again. */
async function passOver(page: Page, code: string): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step += 1) {
    // Past the tool's own front: that one keeps a note of every step in the page, which would be measured with it.
    await page.evaluate(`__pwClock.controller.fastForward(${STEP_MS})`);
    const isOver = await page.evaluate(
      (last) =>
        // No selector of its own for each code: the browser would keep them all.
        [...document.querySelectorAll('.list [aria-label]')].some(
          (row) => row.getAttribute('aria-label') === last,
        ) && document.querySelector('.quiet') !== null,
      code,
    );
    if (isOver) return;
  }
  throw new Error(`${code} has not come over the board`);
}

async function staff(hub: RunningHub): Promise<readonly [BareScreen, BareScreen]> {
  const kiosk = await BareScreen.open(hub.address, 'kiosk');
  const clerk = await BareScreen.open(hub.address, 'console', 1);
  await clerk.ask('counter:open', {});
  return [kiosk, clerk];
}

async function callNext(kiosk: BareScreen, clerk: BareScreen, field: string): Promise<void> {
  await kiosk.ask('ticket:take', { field, procedure: null, purpose: 'file', priority: null });
  await clerk.ask('call:next', {});
  await clerk.ask('service:start', {});
  await clerk.ask('service:finish', { outcome: 'received' });
}

/** The code of the last number after so many calls. */
function lastCode(calls: number): string {
  return `H${String(calls / FIELDS.length).padStart(3, '0')}`;
}

async function measured(devTools: CDPSession): Promise<Held> {
  await new Promise((resolve) => setTimeout(resolve, SOUNDS_MS));
  // Twice: what the first one frees may hold what only the second finds.
  await devTools.send('HeapProfiler.collectGarbage');
  await devTools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devTools.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await devTools.send('Memory.getDOMCounters');
  return { ownBytes: await ownBytes(devTools), heapBytes: usedSize, nodes, listeners: jsEventListeners };
}

/** The kinds of things on a heap that a page's scripts make. */
const own = new Set([
  'object',
  'closure',
  'array',
  'string',
  'concatenated string',
  'sliced string',
  'number',
]);

interface HeapSnapshot {
  readonly snapshot: { readonly meta: { readonly node_fields: string[]; readonly node_types: [string[]] } };
  readonly nodes: readonly number[];
}

async function ownBytes(devTools: CDPSession): Promise<number> {
  const chunks: string[] = [];
  const keep = ({ chunk }: { chunk: string }) => void chunks.push(chunk);
  devTools.on('HeapProfiler.addHeapSnapshotChunk', keep);
  await devTools.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  devTools.off('HeapProfiler.addHeapSnapshotChunk', keep);
  const { snapshot, nodes } = JSON.parse(chunks.join('')) as HeapSnapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  let sum = 0;
  for (let node = 0; node < nodes.length; node += fields.length) {
    if (own.has(types[0][nodes[node + type] ?? 0] ?? '')) sum += nodes[node + size] ?? 0;
  }
  return sum;
}
