import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';
import { Inbox } from '#printer/inbox.ts';
import { MendingLink, type Wire, type WireNews } from '#printer/mending-link.ts';
import { lendPrinter } from '#printer/remote-program.ts';
import type { Transport } from '#printer/transport.ts';
import type { BenchLimits } from '#printer/transport-contract.ts';
import { RemotePrinters } from './remote-printers.ts';
import { remoteTransport } from './remote-transport.ts';

/** A printer at the cable of the other computer, in memory: what it has not read waits in its cable. */
class PrinterAtHand {
  readonly inbox = new Inbox();
  isThere = true;
  #isReading = true;
  #wires = new Map<symbol, WireNews>();
  #held: { readonly wire: symbol; readonly read: () => void }[] = [];

  readonly open = (news: WireNews): Promise<Wire> => {
    if (!this.isThere) return Promise.reject(new Error('nobody is there'));
    const wire = Symbol('wire');
    this.#wires.set(wire, news);
    return Promise.resolve({
      send: (bytes) =>
        new Promise((resolve) => {
          const read = (): void => {
            this.inbox.put(bytes.slice());
            resolve();
          };
          if (this.#isReading) read();
          else this.#held.push({ wire, read });
        }),
      end: () => {
        this.#wires.delete(wire);
        this.#held = this.#held.filter((held) => held.wire !== wire);
        return Promise.resolve();
      },
    });
  };

  answer(bytes: Uint8Array): void {
    for (const news of this.#wires.values()) news.heard(bytes);
  }

  /** Bytes lie in the cable, unread. */
  isBehind(): boolean {
    return this.#held.length > 0;
  }

  stopReading(): void {
    this.#isReading = false;
  }

  /** Takes what waits in the cable, and what comes. */
  readAgain(): void {
    this.#isReading = true;
    for (const { read } of this.#held.splice(0)) read();
  }

  unplug(): Promise<void> {
    this.isThere = false;
    this.#held = [];
    for (const news of this.#wires.values()) news.lost();
    return Promise.resolve();
  }

  replug(): Promise<void> {
    this.inbox.forget();
    this.#isReading = true;
    this.isThere = true;
    return Promise.resolve();
  }
}

/** A hub's end, a program beside a printer, and a network between the two that a test may cut. */
export class RemoteBench {
  readonly printer = new PrinterAtHand();
  readonly remotes = new RemotePrinters();
  readonly transport: Transport;
  readonly said: string[] = [];
  address = '';
  readonly #http = createServer();
  readonly #io: Server;
  readonly #programs: { close(): Promise<void> }[] = [];
  #isCut = false;

  private constructor(limits: BenchLimits) {
    this.#io = new Server(this.#http, {
      transports: ['websocket'],
      allowRequest: (_request, decide) => decide(null, !this.#isCut),
    });
    this.remotes.listen(this.#io);
    this.transport = remoteTransport(this.remotes, 'may-in-2', limits);
  }

  static async open(limits: BenchLimits = { retryMs: 20, stallMs: 60_000 }): Promise<RemoteBench> {
    const bench = new RemoteBench(limits);
    await new Promise<void>((resolve) => bench.#http.listen(0, '127.0.0.1', resolve));
    bench.address = `http://127.0.0.1:${(bench.#http.address() as AddressInfo).port}`;
    bench.lend();
    return bench;
  }

  /** Starts one more program under that name. What it says is kept. */
  lend(name = 'may-in-2'): void {
    const transport = new MendingLink(this.printer.open, 1024, { retryMs: 20, stallMs: 60_000 });
    const say = (words: string): void => void this.said.push(words);
    this.#programs.push(
      lendPrinter({ hub: this.address, name, baud: null, transport, say, knockAgainMs: 50 }),
    );
  }

  /** Cuts every connection; nobody comes in before `mendNetwork`. */
  cutNetwork(): Promise<void> {
    this.#isCut = true;
    for (const { conn } of this.#io.of('/printers').sockets.values()) conn.close();
    return Promise.resolve();
  }

  mendNetwork(): Promise<void> {
    this.#isCut = false;
    return Promise.resolve();
  }

  async close(): Promise<void> {
    await this.transport.close();
    await Promise.all(this.#programs.map((program) => program.close()));
    await this.#io.close();
  }
}
