import { io } from 'socket.io-client';
import { afterEach, describe, expect, it } from 'vitest';
import { dots, expectLost, linked, transportContract } from '#printer/transport-contract.ts';
import { REMOTE_PRINTERS } from '#protocol/remote-printer.ts';
import { protocolVersion } from '#protocol/version.ts';
import { RemoteBench } from './remote-bench.ts';

/** A machine that has much else to do is slow, not wrong. */
const PATIENT = { timeout: 20_000 };

async function offAndOn({ printer, transport }: RemoteBench): Promise<void> {
  await printer.unplug();
  await linked(transport, false);
  await printer.replug();
}

transportContract('the transport to a printer of another computer', async (limits) => {
  const bench = await RemoteBench.open(limits);
  const { printer, transport } = bench;
  return {
    transport,
    received: (bytes) => printer.inbox.holds(bytes),
    answer: (bytes) => printer.answer(bytes),
    stopReading: () => printer.stopReading(),
    startReading: () => offAndOn(bench),
    unplug: () => printer.unplug(),
    replug: () => printer.replug(),
    close: () => bench.close(),
  };
});

transportContract('that transport, where the network is cut and the printer is not,', async (limits) => {
  const bench = await RemoteBench.open(limits);
  const { printer, transport } = bench;
  return {
    transport,
    received: (bytes) => printer.inbox.holds(bytes),
    answer: (bytes) => printer.answer(bytes),
    stopReading: () => printer.stopReading(),
    startReading: () => offAndOn(bench),
    unplug: () => bench.cutNetwork(),
    replug: () => {
      printer.inbox.forget();
      printer.readAgain();
      return bench.mendNetwork();
    },
    close: () => bench.close(),
  };
});

describe('the door of remote printers', () => {
  let bench: RemoteBench;
  afterEach(() => bench.close());

  const knock = (auth: object): Promise<string> =>
    new Promise((resolve) => {
      const socket = io(`${bench.address}${REMOTE_PRINTERS}`, {
        transports: ['websocket'],
        auth,
        forceNew: true,
      });
      const end = (said: string): void => {
        socket.disconnect();
        resolve(said);
      };
      socket.on('connect', () => end('let in'));
      socket.on('connect_error', (error) => end(error.message));
    });
  const printer = { version: protocolVersion, role: 'printer', device: 'may-in-3', baud: null };

  it('lets in what says that it is a printer, and nobody else', async () => {
    bench = await RemoteBench.open();
    expect(await knock(printer)).toBe('let in');
    expect(await knock({ ...printer, role: 'kiosk' })).toBe('bad-introduction');
    expect(await knock({ ...printer, device: '../x' })).toBe('bad-introduction');
    expect(await knock({ ...printer, version: protocolVersion - 1 })).toBe('old-version');
  });

  it('refuses a second program of the same name with a reason; the first goes on', async () => {
    bench = await RemoteBench.open();
    await linked(bench.transport, true);
    expect(await knock({ ...printer, device: 'may-in-2' })).toBe('name-in-use');
    bench.lend();
    await expect
      .poll(() => bench.said.join('\n'), PATIENT)
      .toContain('another program is connected under this name');
    await bench.transport.write(dots([1]));
    expect(bench.remotes.found()).toEqual([
      { cable: { kind: 'remote', name: 'may-in-2', baud: null }, label: 'may-in-2' },
    ]);
  });

  it('bytes that lay in the cable when the hub was lost are never printed, though the printer reads again', async () => {
    bench = await RemoteBench.open();
    const { printer: atHand, transport } = bench;
    await linked(transport, true);
    atHand.stopReading();
    const lost = expectLost(transport.write(new Uint8Array(50_000)), 'offline');
    await expect.poll(() => atHand.isBehind(), PATIENT).toBe(true);
    await bench.cutNetwork();
    await lost;
    await expect.poll(() => atHand.isBehind(), PATIENT).toBe(false);
    atHand.readAgain();
    await bench.mendNetwork();
    await linked(transport, true);
    await transport.write(dots([2]));
    expect(Uint8Array.from(await atHand.inbox.holds(dots([2]).length))).toEqual(dots([2]));
  });

  it('a program says once that the hub is lost, and comes back by itself', async () => {
    bench = await RemoteBench.open();
    await linked(bench.transport, true);
    await bench.cutNetwork();
    await linked(bench.transport, false);
    await expectLost(bench.transport.write(dots([1])), 'offline');
    await expect.poll(() => bench.said.join('\n'), PATIENT).toMatch(/does not answer; trying again/);
    await bench.mendNetwork();
    await linked(bench.transport, true);
    await bench.transport.write(dots([2]));
    expect(Uint8Array.from(await bench.printer.inbox.holds(dots([2]).length))).toEqual(dots([2]));
    expect(bench.said.filter((words) => words.includes('is lost'))).toHaveLength(1);
    expect(bench.said.filter((words) => words.includes('does not answer'))).toHaveLength(1);
  });
});
