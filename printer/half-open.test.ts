import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { expect, it } from 'vitest';
import { profiles } from '#protocol/profile.ts';
import { ManualTime } from './manual-time.ts';
import { Printer } from './printer.ts';
import { tcpTransport } from './tcp-transport.ts';

/** Answers every round of questions as a printer that is well, and the question after a slip. */
function answerWell(socket: Socket, onSlip: () => void): void {
  socket.on('error', () => socket.destroy());
  socket.on('data', (bytes) => {
    if (bytes.includes(Buffer.of(0x10, 0x04, 2))) socket.write(Uint8Array.of(0x12, 0x12, 0x12));
    if (!bytes.includes(Buffer.of(0x1d, 0x72, 1))) return;
    onSlip();
    socket.write(Uint8Array.of(0x00));
  });
}

it('[S9] a printer switched off in the middle of a job leaves a half-open socket: it is given up and dialled anew', async () => {
  const connections: Socket[] = [];
  let slips = 0;
  const server = createServer((socket) => {
    connections.push(socket);
    answerWell(socket, () => (slips += 1));
    server.emit('printer-linked');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  // The printer's minutes pass in a moment; the network is the real one.
  const time = new ManualTime();
  const status = new (class {
    #waiter: { readonly trouble: string | null; readonly resolve: () => void } | null = null;
    tell(trouble: string | null): void {
      if (this.#waiter?.trouble === trouble) this.#waiter.resolve();
    }
    is(trouble: string | null): Promise<void> {
      if (printer.status().trouble === trouble) return Promise.resolve();
      return new Promise((resolve) => (this.#waiter = { trouble, resolve }));
    }
  })();
  const transport = tcpTransport({ host: '127.0.0.1', port }, { retryMs: 20 });
  const printer = new Printer({
    ...{ transport, profile: profiles['epson-tm'], bytesPerSecond: Infinity, time },
    onStatus: ({ trouble }) => status.tell(trouble),
  });
  await status.is(null);
  // Off without a word: the socket stays as it is, and nobody reads it.
  for (const socket of connections) socket.removeAllListeners('data').pause();
  const redialled = once(server, 'printer-linked');
  const printing = printer.print([Uint8Array.of(0x1b, 0x40), Uint8Array.of(0x1d, 0x56, 0x42, 0)]);
  expect(transport.isLinked()).toBe(true);
  await time.pass(15_000);
  expect(await printing).toEqual({ kind: 'unknown', reason: 'offline' });
  await redialled;
  await status.is(null);
  expect(connections).toHaveLength(2);
  expect(await printer.print([Uint8Array.of(0x1b, 0x40)])).toEqual({ kind: 'printed' });
  expect(slips).toBe(1);
  await printer.close();
  server.close();
  for (const socket of connections) socket.destroy();
});
