import { createServer } from 'node:http';
import { connect } from 'node:tls';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { selfSigned } from '../tls/self-signed.ts';
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
      addresses: () => (isOpen ? addresses : []),
      certificate: null,
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

/** The title of the certificate that somebody shows; `null` when nobody speaks TLS there. */
function shownAt(host: string, port: number, maxVersion?: 'TLSv1.1'): Promise<string | null> {
  return new Promise((resolve) => {
    const old = maxVersion && { maxVersion, minVersion: maxVersion, ciphers: 'DEFAULT:@SECLEVEL=0' };
    const socket = connect({ host, port, rejectUnauthorized: false, ...old }, () => {
      const { CN } = socket.getPeerCertificate().subject;
      resolve(Array.isArray(CN) ? CN.join() : (CN ?? null));
      socket.destroy();
    });
    socket.once('error', () => resolve(null));
  });
}

it.runIf(process.platform === 'linux')(
  '[L1] where there is a certificate, doors speak TLS with it as it is now, and without one that can be used there is none',
  async () => {
    const port = await freePort();
    const until = Date.UTC(2126, 0, 1);
    const certificateOf = (name: string) => ({
      ...selfSigned({ names: [name], from: Date.UTC(2020, 0, 1), until }),
      names: [name],
      until,
    });
    let current: ReturnType<typeof certificateOf> | null = null;
    let say: (words: string) => void = () => undefined;
    const said = new Promise<string>((resolve) => (say = resolve));
    const doors = new NetworkDoors({
      app: (_request, response) => void response.end('the hub'),
      upgrade: (_request, socket) => void socket.destroy(),
      port: () => port,
      addresses: () => ['127.0.0.2'],
      certificate: { current: () => current },
      log: { info: (words) => say(words), error: (words) => expect.unreachable(words) },
    });
    open.push(doors);
    doors.look();
    expect(doors.addresses()).toEqual([]);
    current = certificateOf('mot.local');
    doors.look();
    expect(await said).toBe(`mot-cua on the network: https://127.0.0.2:${port}`);
    expect(await shownAt('127.0.0.2', port)).toBe('mot.local');
    expect(await shownAt('127.0.0.2', port, 'TLSv1.1')).toBeNull();
    await expect(fetch(`http://127.0.0.2:${port}/`)).rejects.toThrow();
    current = certificateOf('hai.local');
    doors.look();
    expect(await shownAt('127.0.0.2', port)).toBe('hai.local');
  },
);
