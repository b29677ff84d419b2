import type { OfficeView } from '#protocol/views.ts';
import { Screen } from '#test/screen.ts';
import { BareScreen } from './bare-screen.ts';
import { removeFolder, scratchFolder, startHub } from '#test/running-hub.ts';
import { type Figure, median, ms, quantile, timed } from './figures.ts';
import { FloorClient, startFloor } from './floor-hub.ts';
import { openListeningScreens } from './screens-process.ts';

const BATCHES = 8;
const TAPS = 40;
/**
 * Bursts before anything is counted: four thousand taps, as many as a ward takes in a month. A fresh process still
 * compiles its busy functions in other threads, and on two cores whoever taps then waits for the compiler.
 */
const WARM_UP_BURSTS = 40;
/** The length of a fact's line in the journal: the floor writes as much. */
const LINE_BYTES = 330;

/** P1: one tap to its acknowledgement, 20 screens attached. P2: 100 taps at once, from 20 kiosks. */
export async function durableTicket(): Promise<readonly Figure[]> {
  const folder = await scratchFolder();
  const floor = await startFloor(folder);
  const hub = await startHub({ flags: ['--asks-per-second', '100000'] });
  const office = await Screen.open(hub.address, 'office');
  const kiosks = await Promise.all(Array.from({ length: 20 }, () => BareScreen.open(hub.address, 'kiosk')));
  const clients = await Promise.all(Array.from({ length: 20 }, () => FloorClient.open(floor.url)));
  for (let n = 0; n < WARM_UP_BURSTS; n += 1) {
    await allAtOnce(kiosks, clients);
    await startAfresh(office);
  }
  const many = await inBatches(office, () => allAtOnce(kiosks, clients));
  for (const kiosk of kiosks.splice(1)) kiosk.close();
  const screens = await openListeningScreens(hub.address, 10, 10);
  const one = await inBatches(office, () => oneByOne(office, at(kiosks, 0), at(clients, 0)));
  screens.stop();
  for (const kiosk of kiosks) kiosk.close();
  for (const client of clients) client.socket.terminate();
  office.close();
  floor.stop();
  await hub.stop();
  await removeFolder(hub.data);
  await removeFolder(folder);
  return [
    figure('P1', 'one tap to its acknowledgement, p95', one, 0.95, 1.5),
    figure('P2', '100 taps at once, p99, against one sync a tap', many, 0.99, 0.5),
  ];
}

/** Milliseconds of every tap of a batch, on the hub and on the floor. */
interface Pair {
  readonly ours: readonly number[];
  readonly floor: readonly number[];
}

/** Runs a batch again and again; the first warms up and is not counted. */
async function inBatches(office: Screen<'office'>, batch: () => Promise<Pair>): Promise<readonly Pair[]> {
  const pairs: Pair[] = [];
  for (let n = 0; n <= BATCHES; n += 1) {
    pairs.push(await batch());
    await startAfresh(office);
    await pause(200);
  }
  return pairs.slice(1);
}

/** The printer comes after, or its work would be counted in the next batch; and a hall is not for two thousand. */
async function startAfresh(office: Screen<'office'>): Promise<void> {
  await office.see(allPrinted);
  await office.ask('day:close', {});
  await office.ask('day:open', {});
}

function allPrinted(view: OfficeView): boolean {
  return view.waiting.every(({ slip }) => slip.kind === 'printed');
}

async function oneByOne(office: Screen<'office'>, kiosk: BareScreen, client: FloorClient): Promise<Pair> {
  const [ours, floor]: [number[], number[]] = [[], []];
  for (let tap = 0; tap < TAPS; tap += 1) {
    // Apart, and each as often first as second: the file system ends one commit before it begins the next.
    const measures = [
      async () => floor.push(await timed(() => client.echo(line()))),
      async () => ours.push(await timed(() => kiosk.take())),
    ];
    for (const measure of tap % 2 === 0 ? measures : measures.reverse()) {
      await measure();
      // A person does not tap again before the paper of this tap has come out.
      await office.see((view) => view.waiting.length === ours.length && allPrinted(view));
      await pause(60);
    }
  }
  return { ours, floor };
}

async function allAtOnce(kiosks: readonly BareScreen[], clients: readonly FloorClient[]): Promise<Pair> {
  const hundred = Array.from({ length: 100 }, (_, n) => n);
  const floor = await Promise.all(hundred.map((n) => timed(() => at(clients, n).echo(line()))));
  await pause(50);
  const ours = await Promise.all(hundred.map((n) => timed(() => at(kiosks, n).take())));
  return { ours, floor };
}

let lines = 0;

/** A message as long as a fact's line in the journal, different each time. */
function line(): string {
  lines += 1;
  return String(lines).padEnd(LINE_BYTES, 'x');
}

/** All batches together: they are interleaved with the floor's, and one of them alone has too few slow taps to tell. */
function figure(id: string, what: string, pairs: readonly Pair[], share: number, goal: number): Figure {
  const ours = pairs.flatMap((pair) => pair.ours);
  const floor = pairs.flatMap((pair) => pair.floor);
  const [a, b] = [quantile(ours, share), quantile(floor, share)];
  const more = {
    batches: pairs.length,
    taps: ours.length,
    p50: `${ms(median(ours))} against ${ms(median(floor))}`,
  };
  return { id, what, ours: ms(a), floor: ms(b), ratio: a / b, goal, binding: true, more };
}

function at<T>(many: readonly T[], index: number): T {
  const found = many[index % many.length];
  if (found === undefined) throw new Error('there is nobody');
  return found;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
