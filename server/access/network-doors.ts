import { createServer, type RequestListener, type Server } from 'node:http';
import { networkInterfaces } from 'node:os';
import type { Duplex } from 'node:stream';
import type { IncomingMessage } from 'node:http';

export interface NetworkDoorParts {
  readonly app: RequestListener;
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  readonly port: () => number;
  /** Whether the office's network may reach the hub. */
  readonly isOpen: () => boolean;
  readonly addresses?: () => readonly string[];
  readonly log: { info(words: string): void; error(words: string): void };
}

/**
 * The hub's doors to the office's network, one at each of the machine's addresses, beside the one on the machine
 * itself: so they can open while the hub runs, and follow a cable that is plugged in later.
 */
export class NetworkDoors {
  readonly #parts: NetworkDoorParts;
  readonly #doors = new Map<string, Server>();
  readonly #shut = new Set<string>();

  constructor(parts: NetworkDoorParts) {
    this.#parts = parts;
  }

  /** The addresses at which somebody may come in now. */
  addresses(): readonly string[] {
    return [...this.#doors.keys()];
  }

  /** Opens what is to be open and closes the rest. A door that does not open is said once, and tried again. */
  look(): void {
    const wanted = new Set(this.#parts.isOpen() ? (this.#parts.addresses ?? networkAddresses)() : []);
    for (const [address, server] of this.#doors) {
      if (wanted.has(address)) continue;
      this.#doors.delete(address);
      server.close();
      server.closeAllConnections();
    }
    for (const address of wanted) if (!this.#doors.has(address)) this.#open(address);
  }

  async close(): Promise<void> {
    const servers = [...this.#doors.values()];
    this.#doors.clear();
    await Promise.all(
      servers.map((server) => {
        const closed = new Promise((resolve) => server.close(resolve));
        server.closeAllConnections();
        return closed;
      }),
    );
  }

  #open(address: string): void {
    const server = createServer(this.#parts.app);
    server.on('upgrade', (request, socket, head) => {
      if (request.url?.startsWith('/socket.io/')) this.#parts.upgrade(request, socket, head);
      else socket.destroy();
    });
    server.on('error', (error) => {
      this.#doors.delete(address);
      if (!this.#shut.has(address)) this.#parts.log.error(`no door at ${address}: ${error.message}`);
      this.#shut.add(address);
    });
    server.listen(this.#parts.port(), address, () => {
      this.#shut.delete(address);
      this.#parts.log.info(`mot-cua on the network: http://${address}:${this.#parts.port()}`);
    });
    this.#doors.set(address, server);
  }
}

/** The machine's own addresses on its networks, IPv4. */
export function networkAddresses(): readonly string[] {
  return Object.values(networkInterfaces())
    .flatMap((all) => all ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);
}
