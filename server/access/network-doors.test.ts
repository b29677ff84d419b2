import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { NetworkDoors } from './network-doors.ts';

const open: NetworkDoors[] = [];
afterEach(async () => {
  for (const doors of open.splice(0)) await doors.close();
});

/** A port that is free on every loopback address; Linux has sixteen million of those. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

it.runIf(process.platform === 'linux')(
  'opens, follows the addresses of the machine, and closes',
  async () => {
    const port = await freePort();
    let addresses = ['127.0.0.2'];
    let isOpen = false;
    let opened = (): void => undefined;
    const doors = new NetworkDoors({
      app: (_request, response) => void response.end('the hub'),
      upgrade: (_request, socket) => void socket.end('HTTP/1.1 101 Switching Protocols\r\n\r\n'),
      port: () => port,
      isOpen: () => isOpen,
      addresses: () => addresses,
      log: { info: () => opened(), error: (words) => expect.unreachable(words) },
    });
    open.push(doors);
    const answers = (address: string) =>
      fetch(`http://${address}:${port}/`).then(
        (response) => response.text(),
        () => 'nobody',
      );
    const look = () =>
      new Promise<void>((resolve) => {
        opened = resolve;
        doors.look();
      });
    doors.look();
    expect(await answers('127.0.0.2')).toBe('nobody');
    isOpen = true;
    await look();
    expect(await answers('127.0.0.2')).toBe('the hub');
    expect(await answers('127.0.0.3')).toBe('nobody');
    addresses = ['127.0.0.3'];
    await look();
    expect(await answers('127.0.0.3')).toBe('the hub');
    expect(await answers('127.0.0.2')).toBe('nobody');
    expect(doors.addresses()).toEqual(['127.0.0.3']);
    isOpen = false;
    doors.look();
    expect(await answers('127.0.0.3')).toBe('nobody');
  },
);
