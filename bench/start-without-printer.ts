import type { Cable } from '#protocol/cable.ts';
import { folderWithPrinter } from '#test/folder-with-printer.ts';
import { removeFolder, startHub } from '#test/running-hub.ts';
import { Screen, take } from '#test/screen.ts';
import { TcpPrinter } from '#test/tcp-printer.ts';
import { type Figure, median, ms } from './figures.ts';

const BATCHES = 10;

/** From the start of the process to the first ticket accepted, with a printer that is missing, or only virtual, against one that answers. */
export async function startWithoutPrinter(): Promise<readonly Figure[]> {
  const printer = await TcpPrinter.open();
  const host = '127.0.0.1';
  const there: Cable = { kind: 'tcp', host, port: printer.port };
  const others: Readonly<Record<string, Cable>> = {
    'the virtual printer': { kind: 'virtual' },
    'a network printer that nobody answers for': { kind: 'tcp', host: '192.0.2.1', port: 9100 },
    'a network printer that is switched off': { kind: 'tcp', host, port: 1 },
    'a serial line that is not plugged in': {
      kind: 'serial',
      path: '/dev/ttyUSB99',
      baud: 9600,
      flow: 'none',
    },
  };
  const cables = [there, ...Object.values(others)];
  const taken = new Map<Cable, number[]>(cables.map((cable) => [cable, []]));
  await startWith(there);
  for (let batch = 0; batch < BATCHES; batch += 1) {
    // Nobody is always first: what a machine does beside falls on all alike.
    const turn = batch % cables.length;
    for (const cable of [...cables.slice(turn), ...cables.slice(0, turn)]) {
      taken.get(cable)?.push(await startWith(cable));
    }
  }
  await printer.pull();
  const floor = taken.get(there) ?? [];
  return Object.entries(others).map(([what, cable]) => {
    const ours = taken.get(cable) ?? [];
    return {
      id: 'start',
      what: `start to first ticket with ${what}, against one that answers`,
      ours: ms(median(ours)),
      floor: ms(median(floor)),
      ratio: median(ours.map((value, batch) => value / (floor[batch] ?? Number.NaN))),
      goal: 1.1,
      // The virtual one is not missing; it stands here to be compared.
      binding: cable.kind !== 'virtual',
      more: { batches: BATCHES },
    };
  });
}

/** Milliseconds. */
async function startWith(cable: Cable): Promise<number> {
  const data = await folderWithPrinter(cable);
  const began = performance.now();
  const hub = await startHub({ data });
  const kiosk = await Screen.open(hub.address, 'kiosk');
  await take(kiosk);
  const passed = performance.now() - began;
  kiosk.close();
  await hub.kill();
  await removeFolder(data);
  return passed;
}
