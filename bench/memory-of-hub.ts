import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { removeFolder, startHub } from '#test/running-hub.ts';
import { Screen, take } from '#test/screen.ts';
import type { Figure } from './figures.ts';
import { openListeningScreens } from './screens-process.ts';
import { yearsOfData } from './years-of-data.ts';

/** P10: resident memory of the hub with 50 screens and ten years of data, against an empty Node process. */
export async function memoryOfHub(): Promise<readonly Figure[]> {
  const data = await yearsOfData(10);
  const empty = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000); console.log("up")']);
  await new Promise((resolve) => empty.stdout.once('data', resolve));
  const hub = await startHub({ data });
  const screens = await openListeningScreens(hub.address, 25, 25);
  const kiosk = await Screen.open(hub.address, 'kiosk');
  for (let n = 0; n < 20; n += 1) await take(kiosk);
  await kiosk.see(
    (view) => Object.values(view.slips).filter((slip) => slip.kind === 'printed').length === 20,
  );
  const ours = await residentMegabytes(hub.process.pid);
  const floor = await residentMegabytes(empty.pid);
  empty.kill();
  screens.stop();
  kiosk.close();
  await hub.stop();
  await removeFolder(data);
  const what = 'memory of the hub, 50 screens, ten years of data, 20 slips drawn';
  const [a, b] = [`${ours.toFixed(0)} MB`, `${floor.toFixed(0)} MB`];
  return [{ id: 'P10', what, ours: a, floor: b, ratio: ours / floor, goal: 2.5, binding: false, more: {} }];
}

/** What Linux says of a process; other systems have no /proc and this figure is not taken there. */
async function residentMegabytes(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${String(pid)}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1024;
}
