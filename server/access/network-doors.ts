import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer, Server as TlsServer } from 'node:https';
import { networkInterfaces } from 'node:os';
import type { Duplex } from 'node:stream';
import type { Certificate } from '../tls/read-certificate.ts';

/** Whatever Node is told elsewhere. Windows 7 and Chrome 87 know both. */
const TLS = { minVersion: 'TLSv1.2', maxVersion: 'TLSv1.3' } as const;

export interface NetworkDoorParts {
  readonly app: RequestListener;
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  readonly port: () => number;
  /** The addresses at which the office's network may reach the hub now. */
  readonly addresses: () => readonly string[];
  /** With it there are doors that speak TLS, or none while no certificate can be used; null for doors without. */
  readonly certificate: { current(): Certificate | null } | null;
  readonly log: { info(words: string): void; error(words: string): void };
}

/**
 * The hub's doors to the office's network, one at each of the machine's addresses, beside the one on the machine
 * itself: so they can open while the hub runs, and follow a cable that is plugged in later.
 */
export class NetworkDoors {
  readonly #parts: NetworkDoorParts;
  readonly #doors = new Map<string, Server | TlsServer>();
  readonly #shut = new Set<string>();
  #shown: Certificate | null = null;

  constructor(parts: NetworkDoorParts) {
    this.#parts = parts;
  }

  /** The addresses at which somebody may come in now. */
  addresses(): readonly string[] {
    return [...this.#doors.keys()];
  }

  /** Opens what is to be open and closes the rest. A door that does not open is said once, and tried again. */
  look(): void {
    const certificate = this.#parts.certificate?.current() ?? null;
    // Never plain HTTP in the place of TLS that does not work.
    const isReady = this.#parts.certificate === null || certificate !== null;
    const wanted = new Set(isReady ? this.#parts.addresses() : []);
    for (const [address, server] of this.#doors) {
      if (wanted.has(address)) continue;
      this.#doors.delete(address);
      server.close();
      server.closeAllConnections();
    }
    if (certificate !== this.#shown)
      for (const server of this.#doors.values())
        if (certificate && server instanceof TlsServer) server.setSecureContext({ ...certificate, ...TLS });
    this.#shown = certificate;
    for (const address of wanted) if (!this.#doors.has(address)) this.#open(address, certificate);
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

  #open(address: string, certificate: Certificate | null): void {
    const { app } = this.#parts;
    const server = certificate ? createTlsServer({ ...certificate, ...TLS }, app) : createServer(app);
    server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      if (request.url?.startsWith('/socket.io/')) this.#parts.upgrade(request, socket, head);
      else socket.destroy();
    });
    server.on('error', (error: Error) => {
      this.#doors.delete(address);
      if (!this.#shut.has(address)) this.#parts.log.error(`no door at ${address}: ${error.message}`);
      this.#shut.add(address);
    });
    server.listen(this.#parts.port(), address, () => {
      this.#shut.delete(address);
      this.#parts.log.info(
        `mot-cua on the network: ${certificate ? 'https' : 'http'}://${address}:${this.#parts.port()}`,
      );
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
