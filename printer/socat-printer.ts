import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Inbox } from './inbox.ts';
import type { Transport } from './transport.ts';
import { linked, type TransportBench } from './transport-contract.ts';

/** Whether this machine can make pairs of terminals; Debian's package is `socat`. */
export const hasSocat = spawnSync('socat', ['-V']).status === 0;

/** A printer at the end of a pair of terminals of `socat`: /dev/pts/N for the hub, a pipe for the test. */
export class SocatPrinter {
  readonly path: string;
  readonly #folder: string;
  #inbox = new Inbox();
  #socat: ChildProcess | undefined;

  private constructor(folder: string) {
    this.#folder = folder;
    this.path = join(folder, 'printer');
  }

  static async plugged(): Promise<SocatPrinter> {
    const printer = new SocatPrinter(await mkdtemp(join(tmpdir(), 'socat-printer-')));
    await printer.plugIn();
    return printer;
  }

  /** A bench for the contract around a transport that was opened on this printer's `path`. */
  bench(transport: Transport): TransportBench {
    const restart = async (): Promise<void> => {
      await this.unplug();
      await linked(transport, false);
      await this.plugIn();
    };
    return {
      transport,
      received: (bytes) => this.#inbox.holds(bytes),
      answer: (bytes) => void this.#socat?.stdin?.write(bytes),
      stopReading: () => void this.#socat?.kill('SIGSTOP'),
      startReading: restart,
      unplug: () => this.unplug(),
      replug: restart,
      close: async () => {
        await transport.close();
        await this.unplug();
        await rm(this.#folder, { recursive: true });
      },
    };
  }

  async plugIn(): Promise<void> {
    const inbox = new Inbox();
    const socat = spawn('socat', ['-d', '-d', `PTY,raw,echo=0,link=${this.path}`, 'STDIO']);
    socat.stdout.on('data', (bytes: Buffer) => inbox.put(bytes));
    // Pipes of a printer that was pulled out break; that is what pulling out means.
    socat.stdin.on('error', () => undefined);
    let said = '';
    for await (const words of socat.stderr.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
      said += String(words);
      if (said.includes('starting data transfer loop')) break;
    }
    socat.stderr.resume();
    this.#inbox = inbox;
    this.#socat = socat;
  }

  async unplug(): Promise<void> {
    const socat = this.#socat;
    this.#socat = undefined;
    if (!socat) return;
    const gone = socat.exitCode === null && socat.signalCode === null ? once(socat, 'exit') : undefined;
    socat.kill('SIGKILL');
    await gone;
  }
}
