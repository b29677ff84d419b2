import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';
import { io as connect } from 'socket.io-client';
import { expect, it } from 'vitest';
import { NetworkPrinter } from '#printer/network-printer.ts';
import { lendPrinter } from '#printer/remote-program.ts';
import { tcpTransport } from '#printer/tcp-transport.ts';
import { type BenchLimits, linked, transportContract } from '#printer/transport-contract.ts';
import { REMOTE_PRINTERS } from '#protocol/remote-printer.ts';
import { protocolVersion } from '#protocol/version.ts';
import { RemotePrinters } from './remote-printers.ts';
import { remoteTransport } from './remote-transport.ts';

/** A hub's door, the program beside a printer, and the printer. */
class Pair {
  readonly printer = new NetworkPrinter();
  readonly printers = new RemotePrinters();
  readonly #http = createServer();
  readonly #io = new Server(this.#http, { transports: ['websocket'] });
  #program: { close(): Promise<void> } | undefined;
  hub = '';

  static async open(): Promise<Pair> {
    const pair = new Pair();
    pair.printers.listen(pair.#io);
    pair.#http.listen(0, '127.0.0.1');
    await once(pair.#http, 'listening');
    pair.hub = `http://127.0.0.1:${String((pair.#http.address() as AddressInfo).port)}`;
    await pair.printer.plugIn();
    pair.lend();
    return pair;
  }

  /** Starts the program. */
  lend(): void {
    const { port } = this.printer;
    this.#program = lendPrinter({
      ...{ hub: this.hub, name: 'may-in-2', baud: null },
      transport: tcpTransport({ host: '127.0.0.1', port }, { retryMs: 20, stallMs: 60_000 }),
      say: () => undefined,
    });
  }

  async endProgram(): Promise<void> {
    await this.#program?.close();
  }

  async close(): Promise<void> {
    await this.endProgram();
    await this.#io.close();
    await this.printer.unplug();
  }
}

/** The cable breaks in one of two places: at the printer, or between the program and the hub. */
const setUp = (cut: 'printer' | 'program') => async (limits: BenchLimits) => {
  const pair = await Pair.open();
  const { printer } = pair;
  const transport = remoteTransport(pair.printers, 'may-in-2', limits);
  const restart = async (): Promise<void> => {
    await printer.unplug();
    await linked(transport, false);
    printer.isReading = true;
    await printer.plugIn();
    if (cut === 'program') pair.lend();
  };
  return {
    transport,
    received: (bytes: number) => printer.inbox.holds(bytes),
    answer: (bytes: Uint8Array) => printer.sockets.forEach((socket) => socket.write(bytes)),
    stopReading: () => {
      printer.isReading = false;
      for (const socket of printer.sockets) socket.pause();
    },
    startReading: async () => {
      if (cut === 'program') await pair.endProgram();
      await restart();
    },
    unplug: () => (cut === 'program' ? pair.endProgram() : printer.unplug()),
    replug: restart,
    close: async () => {
      await transport.close();
      await pair.close();
    },
  };
};

transportContract('the cable to another PC, cut at its printer,', setUp('printer'));
transportContract('the cable to another PC, cut before its printer,', setUp('program'));

it('a program that never stops talking is hung up on, and the hub goes on with the others', async () => {
  const pair = await Pair.open();
  const transport = remoteTransport(pair.printers, 'may-in-2', { retryMs: 20 });
  await linked(transport, true);
  const auth = { version: protocolVersion, role: 'printer', device: 'may-in-3', baud: null };
  const talker = connect(pair.hub + REMOTE_PRINTERS, {
    ...{ transports: ['websocket'], auth, forceNew: true, reconnection: false },
  });
  await new Promise((resolve) => talker.once('connect', () => resolve(undefined)));
  const hungUpOn = new Promise((resolve) => talker.once('disconnect', resolve));
  for (let n = 0; n < 1_000; n += 1) talker.emit('printer:reply', Uint8Array.of(0x16));
  await hungUpOn;
  expect(pair.printers.found().map(({ label }) => label)).toEqual(['may-in-2']);
  expect(transport.isLinked()).toBe(true);
  await transport.close();
  await pair.close();
});
