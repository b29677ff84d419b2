import { createServer, type Server, type Socket } from 'node:net';
import { realTime } from '#printer/real-time.ts';
import { SimulatedPrinter } from '#printer/simulated-printer.ts';

/** A printer on this machine's network that answers in the order of its work, for tests with a real hub. */
export class TcpPrinter {
  readonly printer: SimulatedPrinter;
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();

  private constructor(bytesPerSecond: number) {
    this.printer = new SimulatedPrinter({
      ...{ width: 576, bufferBytes: Infinity, mmPerSecond: Infinity, headToBladeMm: 15, cutMs: 0 },
      ...{ paperLeftMm: 80_000, hasNearEnd: true, papersRemembered: Infinity, bytesPerSecond },
      ...{ answers: 'in-order' as const, replyDelayMs: 0, time: realTime },
      onPaper: () => undefined,
      onStrange: () => undefined,
    });
    this.#server = createServer((socket) => {
      this.#sockets.add(socket);
      const cable = this.printer.connect();
      cable.onReply((bytes) => socket.write(bytes));
      // What the printer refuses is lost, as on any wire; the hub hears of it by silence.
      socket.on('data', (bytes) => void cable.write(bytes).catch(() => undefined));
      socket.on('error', () => socket.destroy());
      socket.on('close', () => {
        this.#sockets.delete(socket);
        void cable.close();
      });
    });
  }

  /** @param bytesPerSecond how fast it takes what it is sent; slow enough, and a slip can be seen in the middle. */
  static async open(port = 0, bytesPerSecond = Infinity): Promise<TcpPrinter> {
    const self = new TcpPrinter(bytesPerSecond);
    await self.listen(port);
    return self;
  }

  get port(): number {
    const address = this.#server.address();
    return typeof address === 'object' && address ? address.port : 0;
  }

  listen(port: number): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(port, '127.0.0.1', resolve);
    });
  }

  /** Pulls the line: nobody answers at that address any more. */
  async pull(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    for (const socket of this.#sockets) socket.resetAndDestroy();
    await closed;
  }
}
