import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { protocolVersion } from '#protocol/version.ts';
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
  const script = join(project, 'bench/listening-screens.mjs');
  const args = [script, address, ...[protocolVersion, boards, kiosks].map(String)];
  const child: ChildProcess = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const { stdout } = child;
  if (!stdout) throw new Error('the screens have no output');
  await new Promise<void>((resolve, reject) => {
    createInterface(stdout).once('line', () => resolve());
    child.once('exit', () => reject(new Error('the screens were not let in')));
  });
  return { stop: () => void child.kill() };
}
