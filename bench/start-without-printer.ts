import type { Cable } from '#protocol/cable.ts';
import { folderWithPrinter } from '#test/folder-with-printer.ts';
import { removeFolder, startHub } from '#test/running-hub.ts';
import { Screen, take } from '#test/screen.ts';
import { TcpPrinter } from '#test/tcp-printer.ts';
import { type Figure, median, ms } from './figures.ts';

const BATCHES = 8;

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
  const figures: Figure[] = [];
  await startWith(there);
  for (const [what, cable] of Object.entries(others)) {
    const pairs: { readonly ours: number; readonly floor: number }[] = [];
    for (let batch = 0; batch < BATCHES; batch += 1) {
      pairs.push({ floor: await startWith(there), ours: await startWith(cable) });
    }
    figures.push({
      id: 'start',
      what: `start to first ticket with ${what}, against one that answers`,
      ours: ms(median(pairs.map(({ ours }) => ours))),
      floor: ms(median(pairs.map(({ floor }) => floor))),
      ratio: median(pairs.map(({ ours, floor }) => ours / floor)),
      goal: 1.1,
      binding: true,
      more: { batches: BATCHES },
    });
  }
  await printer.pull();
  return figures;
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
