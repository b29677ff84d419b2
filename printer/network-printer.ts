import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { Inbox } from './inbox.ts';

/** A printer on the network that one may switch off. */
export class NetworkPrinter {
  port = 0;
  readonly inbox = new Inbox();
  isReading = true;
  readonly sockets = new Set<Socket>();
  #server: Server | undefined;
  #newest: Socket | undefined;

  async plugIn(): Promise<void> {
    const server = createServer((socket) => {
      this.#newest = socket;
      this.sockets.add(socket);
      // A printer is switched off without a word to anybody.
      socket.on('error', () => this.sockets.delete(socket)).on('close', () => this.sockets.delete(socket));
      if (!this.isReading) return;
      socket.on('data', (bytes) => {
        if (socket === this.#newest) this.inbox.put(bytes);
      });
    });
    server.listen(this.port, '127.0.0.1');
    await once(server, 'listening');
    this.port = (server.address() as AddressInfo).port;
    this.#server = server;
  }

  async unplug(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (!server) return;
    const closed = once(server, 'close');
    server.close();
    this.reset();
    await closed;
  }

  /** Drops every connection and forgets what it was sent. */
  reset(): void {
    this.inbox.forget();
    this.#newest = undefined;
    for (const socket of this.sockets) socket.resetAndDestroy();
  }
}
