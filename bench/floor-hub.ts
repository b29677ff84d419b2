import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import WebSocket from 'ws';
import { project } from '#test/running-hub.ts';

/** The bare server in a process of its own. */
export interface FloorHub {
  readonly url: string;
  stop(): void;
}

export async function startFloor(folder: string): Promise<FloorHub> {
  const args = [join(project, 'bench/floor-hub.mjs'), join(folder, 'floor.log')];
  const child: ChildProcess = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const { stdout } = child;
  if (!stdout) throw new Error('the floor has no output');
  const port = await new Promise<string>((resolve) => createInterface(stdout).once('line', resolve));
  return { url: `ws://127.0.0.1:${port}`, stop: () => void child.kill() };
}

/** A bare client: one message, one echo. */
export class FloorClient {
  readonly socket: WebSocket;
  readonly #waiting = new Map<string, () => void>();

  private constructor(socket: WebSocket) {
    this.socket = socket;
    socket.on('message', (data: Buffer) => {
      const text = data.toString();
      this.#waiting.get(text)?.();
      this.#waiting.delete(text);
    });
  }

  static async open(url: string): Promise<FloorClient> {
    const socket = new WebSocket(url);
    await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
    return new FloorClient(socket);
  }

  /** Sends a text and resolves when the same text comes back. */
  echo(text: string): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.set(text, resolve);
      this.socket.send(text);
    });
  }
}
