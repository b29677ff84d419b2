import WebSocket from 'ws';
import { removeFolder, scratchFolder, startHub } from '#test/running-hub.ts';
import { BareScreen } from './bare-screen.ts';
import { type Figure, median, ms, quantile } from './figures.ts';
import { FloorClient, startFloor } from './floor-hub.ts';

const BOARDS = 50;
const BATCHES = 10;
const CALLS = 20;
/** People in the hall. */
const HALL = 30;
/** Calls before anything is counted: see `WARM_UP_BURSTS` in durable-ticket.ts. */
const WARM_UP_CALLS = 400;

/** P9: a call reaching 50 boards, against a bare broadcast of the same length to 50 bare sockets; p95 over all arrivals. */
export async function callToBoards(): Promise<readonly Figure[]> {
  const folder = await scratchFolder();
  const floor = await startFloor(folder);
  const hub = await startHub({ flags: ['--asks-per-second', '100000'] });
  const clerk = await BareScreen.open(hub.address, 'console', 1);
  const kiosk = await BareScreen.open(hub.address, 'kiosk');
  await clerk.ask('counter:open', {});
  const boards = await Promise.all(
    Array.from({ length: BOARDS }, () => BareScreen.open(hub.address, 'board')),
  );
  const bare = await Promise.all(Array.from({ length: BOARDS }, () => FloorClient.open(floor.url)));
  for (let n = 0; n < HALL; n += 1) await kiosk.take();
  for (let call = 0; call < WARM_UP_CALLS; call += 1) {
    await kiosk.take();
    await broadcast(bare);
    await callOnce(clerk, boards);
    await serve(clerk);
  }
  const ratios: number[] = [];
  const [ours, floors]: [number[], number[]] = [[], []];
  for (let batch = 0; batch < BATCHES; batch += 1) {
    const [a, b]: [number[], number[]] = [[], []];
    for (let call = 0; call < CALLS; call += 1) {
      await kiosk.take();
      // The views and the slip of what was before come out first: they are not part of a call.
      await pause(200);
      b.push(...(await broadcast(bare)));
      a.push(...(await callOnce(clerk, boards)));
      await serve(clerk);
    }
    ours.push(quantile(a, 0.95));
    floors.push(quantile(b, 0.95));
    ratios.push(quantile(a, 0.95) / quantile(b, 0.95));
  }
  for (const screen of [clerk, kiosk, ...boards]) screen.close();
  for (const client of bare) client.socket.terminate();
  floor.stop();
  await hub.stop();
  await removeFolder(hub.data);
  await removeFolder(folder);
  const what = 'a call reaching 50 boards, p95, durable write included';
  const more = { batches: BATCHES };
  const ratio = median(ratios);
  return [
    {
      id: 'P9',
      what,
      ours: ms(median(ours)),
      floor: ms(median(floors)),
      ratio,
      goal: 1.5,
      binding: true,
      more,
    },
  ];
}

/** Milliseconds from the clerk's press to the call's arrival at each board. */
async function callOnce(clerk: BareScreen, boards: readonly BareScreen[]): Promise<number[]> {
  const began = performance.now();
  const arrivals = boards.map((board) => board.nextCall().then(() => performance.now() - began));
  await clerk.ask('call:next', {});
  return Promise.all(arrivals);
}

async function serve(clerk: BareScreen): Promise<void> {
  await clerk.ask('service:start', {});
  await clerk.ask('service:finish', { outcome: 'received' });
}

/** The same for a bare message of the length of a call. */
async function broadcast(clients: readonly FloorClient[]): Promise<number[]> {
  const [first] = clients;
  if (!first) return [];
  const began = performance.now();
  const arrivals = clients.map(
    ({ socket }) =>
      new Promise<number>((resolve) => socket.once('message', () => resolve(performance.now() - began))),
  );
  if (first.socket.readyState === WebSocket.OPEN) first.socket.send(`broadcast:${'x'.repeat(150)}`);
  return Promise.all(arrivals);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
