import { describe, expect, it } from 'vitest';
import { NetworkPrinter } from './network-printer.ts';
import { tcpTransport } from './tcp-transport.ts';
import { type BenchLimits, dots, expectLost, linked, transportContract } from './transport-contract.ts';

async function setUp(limits: BenchLimits) {
  const printer = new NetworkPrinter();
  await printer.plugIn();
  const transport = tcpTransport({ host: '127.0.0.1', port: printer.port }, limits);
  const restart = async (): Promise<void> => {
    await printer.unplug();
    await linked(transport, false);
    printer.isReading = true;
    await printer.plugIn();
  };
  return {
    printer,
    transport,
    received: (bytes: number) => printer.inbox.holds(bytes),
    answer: (bytes: Uint8Array) => printer.sockets.forEach((socket) => socket.write(bytes)),
    stopReading: () => {
      printer.isReading = false;
      for (const socket of printer.sockets) socket.pause();
    },
    startReading: restart,
    unplug: () => printer.unplug(),
    replug: restart,
    close: async () => {
      await transport.close();
      await printer.unplug();
    },
  };
}

transportContract('the network cable', setUp);

const QUICK: BenchLimits = { retryMs: 20, stallMs: 100 };
const PATIENT: BenchLimits = { retryMs: 20, stallMs: 60_000 };
const MUCH = new Uint8Array(16 * 1024 * 1024);

describe('the network cable', () => {
  it('does not wait for its printer, is offline without one, and finds it when it appears', async () => {
    const printer = new NetworkPrinter();
    await printer.plugIn();
    await printer.unplug();
    const transport = tcpTransport({ host: '127.0.0.1', port: printer.port }, QUICK);
    expect(transport.isLinked()).toBe(false);
    await expectLost(transport.write(dots([1])), 'offline');
    await printer.plugIn();
    await linked(transport, true);
    await transport.write(dots([2]));
    expect(await printer.inbox.holds(dots([2]).length)).toEqual(Buffer.from(dots([2])));
    await transport.close();
    await printer.unplug();
  });

  it('finds a printer by its name', async () => {
    const { printer, close } = await setUp(QUICK);
    const transport = tcpTransport({ host: 'localhost', port: printer.port }, QUICK);
    await linked(transport, true);
    await transport.close();
    await close();
  });

  it('may be closed before it has found anybody', async () => {
    // Of the addresses that are kept for documents: packets to it get no answer, or a refusal.
    const transports = ['192.0.2.1', 'no-such-printer.invalid'].map((host) =>
      tcpTransport({ host, port: 9100 }),
    );
    await Promise.all(transports.map((transport) => transport.close()));
    expect(transports.map((transport) => transport.isLinked())).toEqual([false, false]);
  });

  it('loses a write in the middle of which the printer resets the connection, and mends itself', async () => {
    const { printer, transport, close } = await setUp(PATIENT);
    await linked(transport, true);
    const refused = expectLost(transport.write(MUCH), 'offline');
    await printer.inbox.holds(100_000);
    printer.reset();
    await refused;
    await linked(transport, true);
    await transport.write(dots([2]));
    expect(await printer.inbox.holds(dots([2]).length)).toEqual(Buffer.from(dots([2])));
    await close();
  });

  it('is offline when the printer hangs up, though it was never written to', async () => {
    const { printer, transport, close } = await setUp(QUICK);
    await linked(transport, true);
    await transport.write(dots([1]));
    await printer.inbox.holds(1);
    const isLost = linked(transport, false);
    for (const socket of printer.sockets) socket.end();
    await isLost;
    await linked(transport, true);
    await close();
  });

  it('is stalled by a black hole, which gets neither the rest of the job nor another in its stream', async () => {
    const { printer, transport, close } = await setUp(QUICK);
    await linked(transport, true);
    await transport.write(dots([1]));
    await printer.inbox.holds(dots([1]).length);
    const [hole] = printer.sockets;
    let swallowed = 0;
    hole?.on('data', (bytes) => (swallowed += bytes.length)).pause();
    printer.inbox.forget();
    await expectLost(transport.write(MUCH), 'stalled');
    await linked(transport, true);
    await transport.write(dots([2]));
    expect(await printer.inbox.holds(1)).toEqual(Buffer.from(dots([2])));
    const closed = new Promise((resolve) => hole?.once('close', resolve));
    hole?.resume();
    await closed;
    // What had come through; the megabytes that this system still kept for it are gone.
    expect(swallowed).toBeLessThan(1024 * 1024);
    expect(await printer.inbox.holds(0)).toEqual(Buffer.from(dots([2])));
    await close();
  });

  it('hands on any flood of answers and keeps none of it', async () => {
    const { transport, received, answer, close } = await setUp(PATIENT);
    await linked(transport, true);
    await transport.write(dots([1]));
    await received(1);
    let heard = 0;
    const all = new Promise<void>((resolve) => {
      transport.onReply((bytes) => {
        heard += bytes.length;
        if (heard === MUCH.length) resolve();
      });
    });
    answer(MUCH);
    await all;
    await transport.write(dots([1]));
    await close();
  });
});
