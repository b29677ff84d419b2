import WebSocket from 'ws';
import { protocolVersion } from '#protocol/version.ts';

/**
 * A board reduced to its socket, as the floor's clients are: fifty whole boards in this one process would take
 * longer to read their mail than the hub to send it. Speaks Engine.IO 4 and Socket.IO 5 just enough to come in.
 */
export class BareBoard {
  readonly #socket: WebSocket;
  #onCall: () => void = () => undefined;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.on('message', (data: Buffer) => {
      const text = data.toString();
      if (text === '2') socket.send('3');
      else if (text.startsWith('42["call:announced"')) this.#onCall();
    });
  }

  static async open(address: string): Promise<BareBoard> {
    const socket = new WebSocket(`${address.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`);
    const introduction = { version: protocolVersion, role: 'board', counter: null, device: 'bench-board' };
    await new Promise<void>((resolve, reject) => {
      socket.once('error', reject);
      socket.on('message', (data: Buffer) => {
        const text = data.toString();
        if (text.startsWith('0')) socket.send(`40${JSON.stringify(introduction)}`);
        else if (text.startsWith('42["board:view"')) resolve();
      });
    });
    return new BareBoard(socket);
  }

  /** Resolves when the next call arrives. */
  nextCall(): Promise<void> {
    return new Promise((resolve) => (this.#onCall = resolve));
  }

  close(): void {
    this.#socket.terminate();
  }
}
