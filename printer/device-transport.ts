import * as fs from 'node:fs';
import { promisify } from 'node:util';
import type { CableOf } from '#protocol/cable.ts';
import { type MendingLimits, MendingLink, type Wire, type WireNews } from './mending-link.ts';
import { realTime } from './real-time.ts';
import type { Time } from './time.ts';
import type { Transport } from './transport.ts';

// Not `fs.promises`: its `write` of no bytes, which is how a device is asked whether it is done, never reaches it.
const open = promisify(fs.open);
const close = promisify(fs.close);
const read = promisify(fs.read);
const write = promisify(fs.write);
const fstat = promisify(fs.fstat);

/** What the kernel's driver of USB printers sends at once. */
const PIECE_BYTES = 8192;

/** A busy device is asked again after this; a printer takes some 70 ms for a piece. */
const BUSY_MS = 10;

/** An answer, and an unplugged printer, is noticed after this at the latest. */
const LISTEN_MS = 50;

/**
 * The transport to a printer that Linux shows as a file, such as /dev/usb/lp0. The file is opened so that no call ever
 * waits for the printer: one that waits holds one of the few threads of Node, and four would stop the hub's disk.
 */
export function deviceTransport(
  { path }: Pick<CableOf<'device'>, 'path'>,
  limits: MendingLimits = {},
): Transport {
  const time = limits.time ?? realTime;
  return new MendingLink(
    async (news) => {
      const { fd, isReadable } = await openDevice(path);
      return new DeviceWire(fd, isReadable, news, time);
    },
    PIECE_BYTES,
    limits,
  );
}

async function openDevice(path: string): Promise<{ fd: number; isReadable: boolean }> {
  const { O_RDWR, O_WRONLY, O_NONBLOCK, O_NOCTTY } = fs.constants;
  let isReadable = true;
  const fd = await open(path, O_RDWR | O_NONBLOCK | O_NOCTTY).catch((error: unknown) => {
    if (!isCode(error, 'EACCES', 'EPERM')) throw error;
    isReadable = false;
    return open(path, O_WRONLY | O_NONBLOCK | O_NOCTTY);
  });
  // A slip must never be written over the beginning of a disk.
  if ((await fstat(fd)).isCharacterDevice()) return { fd, isReadable };
  await close(fd);
  throw new Error(`${path} is not a character device`);
}

class DeviceWire implements Wire {
  readonly #fd: number;
  readonly #news: WireNews;
  readonly #time: Time;
  readonly #wakers = new Set<() => void>();
  readonly #listening: Promise<void>;
  #sending: Promise<void> = Promise.resolve();
  #isEnded = false;

  constructor(fd: number, isReadable: boolean, news: WireNews, time: Time) {
    this.#fd = fd;
    this.#news = news;
    this.#time = time;
    this.#listening = this.#listen(isReadable).catch(() => news.lost());
  }

  send(bytes: Uint8Array): Promise<void> {
    const sent = this.#send(bytes);
    this.#sending = sent.catch(() => {
      // Whoever sent is told; the end only wants to know that nobody uses the file any more.
    });
    return sent;
  }

  async end(): Promise<void> {
    this.#isEnded = true;
    for (const wake of this.#wakers) wake();
    await Promise.all([this.#sending, this.#listening]);
    await close(this.#fd).catch(() => {
      // A printer that is gone cannot be closed well, and its number is free in any case.
    });
  }

  /** The driver says yes to a piece before the printer has it; a write of nothing is refused until it has. */
  async #send(bytes: Uint8Array): Promise<void> {
    let isDone = false;
    for (let at = 0; !isDone;) {
      if (this.#isEnded) throw new Error('The wire has ended');
      const taken = await unlessBusy(write(this.#fd, bytes, at, bytes.length - at));
      isDone = at === bytes.length && taken !== undefined;
      at += taken?.bytesWritten ?? 0;
      if (!taken) await this.#rest(BUSY_MS);
    }
  }

  async #listen(isReadable: boolean): Promise<void> {
    const buffer = new Uint8Array(4096);
    let canRead = isReadable;
    while (!this.#isEnded) {
      let count = 0;
      try {
        if (canRead)
          count = (await unlessBusy(read(this.#fd, buffer, 0, buffer.length, null)))?.bytesRead ?? 0;
      } catch (error) {
        // Some printers, and all plain parallel ones, have no way back.
        if (!isCode(error, 'EINVAL')) throw error;
        canRead = false;
      }
      if (count > 0) this.#news.heard(buffer.slice(0, count));
      else {
        // No bytes may mean no answer or no printer; a write of nothing fails only without a printer.
        await unlessBusy(write(this.#fd, buffer, 0, 0));
        await this.#rest(LISTEN_MS);
      }
    }
  }

  #rest(ms: number): Promise<void> {
    if (this.#isEnded) return Promise.resolve();
    return new Promise((resolve) => {
      const wake = (): void => {
        cancel();
        this.#wakers.delete(wake);
        resolve();
      };
      const cancel = this.#time.after(ms, wake);
      this.#wakers.add(wake);
    });
  }
}

/** What a call on the file gave, or undefined where it would have had to wait. */
async function unlessBusy<Result>(call: Promise<Result>): Promise<Result | undefined> {
  try {
    return await call;
  } catch (error) {
    if (isCode(error, 'EAGAIN', 'EINTR')) return undefined;
    throw error;
  }
}

function isCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.some((code) => code === error.code);
}
