import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';

export const project = dirname(createRequire(import.meta.url).resolve('#package.json'));

/** A real hub in a process of its own, on a port and in a data folder of its own. */
export interface RunningHub {
  readonly address: string;
  readonly port: number;
  readonly data: string;
  readonly process: ChildProcess;
  /** Everything it has printed so far. */
  readonly printed: () => string;
  /** Ends it as a power cut would end the process: at once. */
  kill(): Promise<void>;
  /** Asks it to end and waits until it has. */
  stop(): Promise<number | null>;
}

export interface HubOptions {
  readonly data?: string;
  readonly port?: number;
  readonly flags?: readonly string[];
  /** Flags of Node itself. */
  readonly node?: readonly string[];
}

/** An empty folder that goes away with `removeFolder`. */
export function scratchFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'mot-cua-'));
}

export function removeFolder(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** Starts the built hub and resolves when it has printed its address; rejects with what it said instead. */
export async function startHub(options: HubOptions = {}): Promise<RunningHub> {
  const data = options.data ?? (await scratchFolder());
  const flags = ['--port', String(options.port ?? 0), '--data', data, ...(options.flags ?? [])];
  const child = spawn(
    process.execPath,
    [...(options.node ?? []), join(project, 'dist/hub/server/main.js'), ...flags],
    {
      cwd: project,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let printed = '';
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const address = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      printed += `${line}\n`;
      const found = /^mot-cua: (http:\S+)$/.exec(line)?.[1];
      if (found) resolve(found);
    });
    void ended.then((code) => reject(new Error(`the hub ended with ${String(code)}: ${printed}`)));
  });
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    return ended;
  };
  return {
    address,
    port: Number(new URL(address).port),
    data,
    process: child,
    printed: () => printed,
    kill: async () => {
      await end('SIGKILL');
    },
    stop: () => end('SIGTERM'),
  };
}

/** Runs the built hub with these flags until it ends by itself: what it says when it cannot start. */
export async function failToStart(flags: readonly string[]): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, [join(project, 'dist/hub/server/main.js'), ...flags], {
    cwd: project,
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.once('exit', (status) => resolve(status)));
  return { code, said };
}
