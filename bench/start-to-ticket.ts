import { spawnSync } from 'node:child_process';
import { removeFolder, startHub } from '#test/running-hub.ts';
import { Screen, take } from '#test/screen.ts';
import { type Figure, median, ms, timed } from './figures.ts';
import { yearsOfData } from './years-of-data.ts';

const BATCHES = 8;

/** P6: from the start of the process to the first ticket accepted, with a year of data, against `node -e ''`. */
export async function startToTicket(): Promise<readonly Figure[]> {
  const data = await yearsOfData(1);
  const ours: number[] = [];
  const floor: number[] = [];
  for (let batch = 0; batch < BATCHES; batch += 1) {
    floor.push(await timed(() => Promise.resolve(spawnSync(process.execPath, ['-e', '']))));
    const began = performance.now();
    const hub = await startHub({ data });
    const kiosk = await Screen.open(hub.address, 'kiosk');
    await take(kiosk);
    ours.push(performance.now() - began);
    kiosk.close();
    await hub.stop();
  }
  await removeFolder(data);
  const ratio = median(ours.map((value, index) => value / (floor[index] ?? Number.NaN)));
  const what = 'start to first ticket accepted, a year of data';
  const more = { batches: BATCHES };
  return [
    {
      id: 'P6',
      what,
      ours: ms(median(ours)),
      floor: ms(median(floor)),
      ratio,
      goal: 3,
      binding: false,
      more,
    },
  ];
}
