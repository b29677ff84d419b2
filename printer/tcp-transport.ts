import { lookup } from 'node:dns/promises';
import { connect, isIP, type Socket } from 'node:net';
import type { CableOf } from '#protocol/cable.ts';
import { type MendingLimits, MendingLink, type OpenWire, type WireNews } from './mending-link.ts';
import { realTime } from './real-time.ts';
import type { Time } from './time.ts';
import type { Transport } from './transport.ts';

const PIECE_BYTES = 16 * 1024;

/** A printer of the same network answers in milliseconds; a dead address answers never. */
const CONNECT_MS = 3000;

/** An idle printer that was switched off is missed after this, and ten unanswered knocks one second apart. */
const KEEP_ALIVE_MS = 5000;

/** How long a printer may take to hang up after us before it is hung up on. */
const LINGER_MS = 1000;

/** The transport to a printer that listens on the network. */
export function tcpTransport(
  { host, port }: Pick<CableOf<'tcp'>, 'host' | 'port'>,
  limits: MendingLimits = {},
): Transport {
  const time = limits.time ?? realTime;
  const open: OpenWire = async (news, givenUp) => {
    const address = await addressOf(host, givenUp);
    const socket = connect({ host: address, port, noDelay: true });
    socket.setKeepAlive(true, KEEP_ALIVE_MS);
    await connected(socket, time, givenUp);
    return wireOver(socket, news, time);
  };
  return new MendingLink(open, PIECE_BYTES, limits);
}

/**
 * A name that nobody answers for holds one of the few threads of Node for many seconds and cannot be called off, so
 * it is waited for: trying again meanwhile would take all of them.
 */
async function addressOf(host: string, givenUp: AbortSignal): Promise<string> {
  if (isIP(host)) return host;
  const found = lookup(host);
  let stop = (): void => undefined;
  const stopped = new Promise<never>((_resolve, reject) => (stop = () => reject(new Error('Given up'))));
  givenUp.addEventListener('abort', stop);
  try {
    return (await Promise.race([found, stopped])).address;
  } finally {
    givenUp.removeEventListener('abort', stop);
  }
}

function connected(socket: Socket, time: Time, givenUp: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = (): void => void socket.destroy(new Error('Not connected in time'));
    const cancel = time.after(CONNECT_MS, abort);
    givenUp.addEventListener('abort', abort);
    const settle = (error?: Error): void => {
      cancel();
      givenUp.removeEventListener('abort', abort);
      if (error) reject(error);
      else resolve();
    };
    socket.once('connect', () => settle());
    // Stays for as long as the socket lives: an error without a listener would end the hub.
    socket.on('error', settle);
  });
}

function wireOver(socket: Socket, news: WireNews, time: Time): Awaited<ReturnType<OpenWire>> {
  socket.on('data', (bytes) => news.heard(bytes));
  socket.once('close', () => news.lost());
  return {
    send: (bytes) =>
      new Promise((resolve, reject) => {
        socket.write(bytes, (error) => {
          if (error) reject(error);
          else resolve();
        });
      }),
    end: (how) =>
      new Promise((resolve) => {
        if (socket.closed) {
          resolve();
          return;
        }
        if (how === 'torn') {
          socket.once('close', () => resolve());
          // A plain end would still deliver what the system has kept of half a job.
          socket.resetAndDestroy();
          return;
        }
        const cancel = time.after(LINGER_MS, () => void socket.destroy());
        socket.once('close', () => {
          cancel();
          resolve();
        });
        // Hanging up with answers unread would be a reset, and a printer may then throw away what it has.
        socket.end();
      }),
  };
}
