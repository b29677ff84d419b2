import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { project } from './running-hub.ts';

/** What `npm run printer` runs, in a process of its own. */
export class RemoteProgram {
  said = '';
  readonly #process: ChildProcess;
  readonly #ended: Promise<number | null>;

  constructor(flags: readonly string[]) {
    this.#process = spawn(process.execPath, [join(project, 'dist/hub/printer/remote-main.js'), ...flags], {
      cwd: project,
    });
    const hear = (chunk: Buffer): void => void (this.said += chunk.toString());
    this.#process.stdout?.on('data', hear);
    this.#process.stderr?.on('data', hear);
    this.#ended = new Promise((resolve) => this.#process.once('close', resolve));
  }

  /** Resolves with the exit code once it has ended by itself. */
  ended(): Promise<number | null> {
    return this.#ended;
  }

  end(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
    this.#process.kill(signal);
    return this.#ended;
  }

  isRunning(): boolean {
    return this.#process.exitCode === null && this.#process.signalCode === null;
  }
}
