import { Screen, take } from '#test/screen.ts';
import { removeFolder, scratchFolder, startHub } from '#test/running-hub.ts';
import { type Figure, median, ms, quantile, timed } from './figures.ts';
import { FloorClient, startFloor } from './floor-hub.ts';
import { openListeningScreens } from './screens-process.ts';

const BATCHES = 10;
const TAPS = 40;
/** The length of a fact's line in the journal: the floor writes as much. */
const LINE_BYTES = 330;

/** P1: one tap to its acknowledgement, 20 screens attached. P2: 100 taps at once. */
export async function durableTicket(): Promise<readonly Figure[]> {
  const folder = await scratchFolder();
  const floor = await startFloor(folder);
  const hub = await startHub({ flags: ['--asks-per-second', '100000'] });
  const office = await Screen.open(hub.address, 'office');
  const screens = await openListeningScreens(hub.address, 10, 10);
  const kiosks = await Promise.all(Array.from({ length: 20 }, () => Screen.open(hub.address, 'kiosk')));
  const clients = await Promise.all(Array.from({ length: 20 }, () => FloorClient.open(floor.url)));
  let sent = 0;
  const line = () => `${++sent}`.padEnd(LINE_BYTES, 'x');

  const one = { ours: [] as number[], floor: [] as number[], syncs: 0 };
  const many = { ours: [] as number[], floor: [] as number[] };
  await warmUp(kiosks, clients, line);
  for (let batch = 0; batch < BATCHES; batch += 1) {
    const single = { ours: [] as number[], floor: [] as number[] };
    for (let tap = 0; tap < TAPS; tap += 1) {
      single.floor.push(await timed(() => at(clients, 0).echo(line())));
      single.ours.push(await timed(() => take(at(kiosks, 0))));
      // A person does not tap again at once; the paper of this tap is being drawn meanwhile.
      await pause(60);
    }
    one.floor.push(quantile(single.floor, 0.95));
    one.ours.push(quantile(single.ours, 0.95));
    const floorTimes = Array.from({ length: 100 }, (_, n) => timed(() => at(clients, n).echo(line())));
    many.floor.push(quantile(await Promise.all(floorTimes), 0.99));
    await pause(50);
    const ourTimes = Array.from({ length: 100 }, (_, n) => timed(() => take(at(kiosks, n))));
    many.ours.push(quantile(await Promise.all(ourTimes), 0.99));
    // Let the printer come after, or its work is counted in the next batch; and a hall is not for two thousand.
    await pause(5_000);
    await office.ask('day:close', {});
    await office.ask('day:open', {});
  }
  office.close();
  for (const kiosk of kiosks) kiosk.close();
  for (const client of clients) client.socket.terminate();
  screens.stop();
  floor.stop();
  await hub.stop();
  await removeFolder(hub.data);
  await removeFolder(folder);
  return [
    figure('P1', 'one tap to its acknowledgement, p95', one, 1.5),
    figure('P2', '100 taps at once, p99, against one sync a tap', many, 0.5),
  ];
}

/** The median of the batches' quantiles: p95 of one batch alone is noise on a shared machine. */
function figure(
  id: string,
  what: string,
  { ours, floor }: { ours: number[]; floor: number[] },
  goal: number,
): Figure {
  const ratio = median(ours.map((value, index) => value / (floor[index] ?? Number.NaN)));
  const more = { batches: ours.length };
  return { id, what, ours: ms(median(ours)), floor: ms(median(floor)), ratio, goal, binding: true, more };
}

async function warmUp(
  kiosks: readonly Screen<'kiosk'>[],
  clients: readonly FloorClient[],
  line: () => string,
) {
  for (let round = 0; round < 20; round += 1) {
    await Promise.all(kiosks.map((kiosk) => take(kiosk)));
    await Promise.all(clients.map((client) => client.echo(line())));
  }
  await pause(5_000);
}

function at<T>(many: readonly T[], index: number): T {
  const found = many[index % many.length];
  if (found === undefined) throw new Error('there is nobody');
  return found;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
