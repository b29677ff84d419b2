import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { project } from '#test/running-hub.ts';

/** Screens that only listen, in a process of their own, so that their work is not counted as the asker's. */
export interface ListeningScreens {
  stop(): void;
}

export async function openListeningScreens(
  address: string,
  boards: number,
  kiosks: number,
): Promise<ListeningScreens> {
  const args = [join(project, 'bench/listening-screens.mjs'), address, String(boards), String(kiosks)];
  const child: ChildProcess = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const { stdout } = child;
  if (!stdout) throw new Error('the screens have no output');
  await new Promise((resolve) => createInterface(stdout).once('line', resolve));
  return { stop: () => void child.kill() };
}
