import WebSocket from 'ws';
import type { AskName, AskOf } from '#protocol/asks.ts';
import { protocolVersion } from '#protocol/version.ts';
import { tapId } from '#test/screen.ts';

/**
 * A screen reduced to its socket, as the floor's clients are, so that the hub is measured and not the client's
 * library. Speaks Engine.IO 4 and Socket.IO 5 just enough to come in, to ask and to hear.
 */
export class BareScreen {
  readonly #socket: WebSocket;
  readonly #asked = new Map<string, (answer: string) => void>();
  #onCall: () => void = () => undefined;
  #asks = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.on('message', (data: Buffer) => this.#hear(data.toString()));
  }

  static async open(
    address: string,
    role: 'board' | 'kiosk' | 'console',
    counter: number | null = null,
  ): Promise<BareScreen> {
    const socket = new WebSocket(`${address.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`);
    const introduction = { version: protocolVersion, role, counter, device: `bench-${role}` };
    await new Promise<void>((resolve, reject) => {
      socket.once('error', reject);
      socket.on('message', (data: Buffer) => {
        const text = data.toString();
        if (text.startsWith('0')) socket.send(`40${JSON.stringify(introduction)}`);
        else if (text.startsWith(`42["${role}:view"`)) resolve();
      });
    });
    return new BareScreen(socket);
  }

  /** Takes a ticket. */
  take(): Promise<void> {
    return this.ask('ticket:take', { field: 'chung-thuc', procedure: null, purpose: 'file', priority: null });
  }

  /** Resolves with the hub's yes; throws when it is a no. */
  async ask<N extends AskName>(name: N, body: Omit<AskOf<N>, 'commandId'>): Promise<void> {
    const id = String(this.#asks++);
    const answer = await new Promise<string>((resolve) => {
      this.#asked.set(id, resolve);
      this.#socket.send(`42${id}${JSON.stringify([name, { commandId: tapId(), ...body }])}`);
    });
    if (!answer.includes('"ok":true')) throw new Error(`${name}: ${answer}`);
  }

  /** Resolves when the next call arrives. */
  nextCall(): Promise<void> {
    return new Promise((resolve) => (this.#onCall = resolve));
  }

  close(): void {
    this.#socket.terminate();
  }

  #hear(text: string): void {
    if (text === '2') this.#socket.send('3');
    else if (text.startsWith('42["call:announced"')) this.#onCall();
    else if (text.startsWith('43')) {
      const id = /^43(\d+)/.exec(text)?.[1] ?? '';
      this.#asked.get(id)?.(text);
      this.#asked.delete(id);
    }
  }
}
