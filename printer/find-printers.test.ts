import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findPrinters } from './find-printers.ts';
import { ManualTime } from './manual-time.ts';

const nobody = (): Promise<[]> => Promise.resolve([]);

let devices: string;
beforeEach(async () => {
  devices = await mkdtemp(join(tmpdir(), 'find-printers-'));
});
afterEach(() => rm(devices, { recursive: true }));

/** A port of this machine where somebody listens, and how to make it one where nobody does. */
async function listening(): Promise<{ port: number; stop: () => Promise<void> }> {
  const server = createServer((socket) => socket.resume()).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    port,
    async stop() {
      const closed = once(server, 'close');
      server.close();
      await closed;
    },
  };
}

async function deafPort(): Promise<number> {
  const { port, stop } = await listening();
  await stop();
  return port;
}

describe('looking for printers', () => {
  it('finds device files of printers, and no other device', async () => {
    await mkdir(join(devices, 'usb'));
    for (const name of ['usb/lp1', 'usb/lp0', 'usb/hiddev0', 'lp0', 'lp', 'sda', 'lpX']) {
      await writeFile(join(devices, name), '');
    }
    expect(await findPrinters({ devices, serialPorts: nobody, port: await deafPort() })).toEqual(
      ['/dev/lp0', '/dev/usb/lp0', '/dev/usb/lp1'].map((path) => ({
        cable: { kind: 'device', path },
        label: path,
      })),
    );
  });

  it('finds serial lines with what the system calls them, and offers none that could not be chosen', async () => {
    const serialPorts = () =>
      Promise.resolve([
        { path: '/dev/ttyUSB0', manufacturer: 'Prolific' },
        { path: 'COM3', manufacturer: 'FTDI', friendlyName: 'USB Serial Port (COM3)' },
        { path: '/dev/ttyS0', manufacturer: undefined },
        { path: '/tmp/not-a-device' },
      ]);
    const found = await findPrinters({ devices, serialPorts, port: await deafPort() });
    expect(found.map(({ label }) => label)).toEqual([
      '/dev/ttyUSB0 · Prolific',
      'COM3 · USB Serial Port (COM3)',
      '/dev/ttyS0',
    ]);
    expect(found[1]?.cable).toEqual({ kind: 'serial', path: 'COM3', baud: 9600, flow: 'none' });
  });

  it('finds a print server of this machine', async () => {
    const { port, stop } = await listening();
    expect(await findPrinters({ devices, serialPorts: nobody, port })).toEqual([
      { cable: { kind: 'tcp', host: '127.0.0.1', port }, label: `127.0.0.1:${String(port)}` },
    ]);
    await stop();
  });

  it('goes on where a place cannot be looked at', async () => {
    const { port, stop } = await listening();
    const serialPorts = () => Promise.reject(new Error('spawn udevadm ENOENT'));
    const found = await findPrinters({ devices: join(devices, 'nowhere'), serialPorts, port });
    expect(found).toHaveLength(1);
    await stop();
  });

  it('waits two seconds for a place that never answers, and no longer', async () => {
    const time = new ManualTime();
    const port = await deafPort();
    await writeFile(join(devices, 'lp0'), '');
    let isOver = false;
    const looking = findPrinters({ devices, serialPorts: () => new Promise(() => undefined), port, time });
    const over = looking.then(() => (isOver = true));
    await time.pass(1999);
    expect(isOver).toBe(false);
    await time.pass(1);
    await over;
  });

  it('looks at this very machine without being told where', async () => {
    expect(Array.isArray(await findPrinters())).toBe(true);
  });
});
