import { write } from 'node:fs';
import { SerialPort } from 'serialport';
import type { CableOf } from '#protocol/cable.ts';
import { type MendingLimits, MendingLink, type OpenWire, type Wire, type WireNews } from './mending-link.ts';
import { realTime } from './real-time.ts';
import type { Time } from './time.ts';
import type { Transport } from './transport.ts';

/** Half a second at 9600 baud. */
const PIECE_BYTES = 512;

/** How long what the system has taken may go on leaving it after a close; its buffer is 4 KiB. */
const DRAIN_MS = 5000;

/** An unplugged line that the port did not notice is noticed after this, unless tries are more often. */
const WATCH_MS = 1000;

/** The transport to a printer on a serial line: 8 bits, no parity, one stop bit. */
export function serialTransport(
  { path, baud, flow }: Omit<CableOf<'serial'>, 'kind'>,
  limits: MendingLimits = {},
): Transport {
  const time = limits.time ?? realTime;
  const open: OpenWire = async (news) => {
    // Obeyed, never said (`xoff`): a byte of ours in the middle of a picture would be a dot of it.
    const [rtscts, xon] = [flow === 'rtscts', flow === 'xonxoff'];
    const port = new SerialPort({ path, baudRate: baud, autoOpen: false, rtscts, xon });
    // Also for what comes late: closing while a write is under way says `Canceled` as an error.
    port.on('error', () => news.lost());
    await called((done) => port.open(done));
    watch(port, news, time, limits.retryMs ?? WATCH_MS);
    return wireOver(port, news, time);
  };
  return new MendingLink(open, PIECE_BYTES, limits);
}

function wireOver(port: SerialPort, news: WireNews, time: Time): Wire {
  port.once('close', () => news.lost());
  port.on('data', (bytes: Buffer) => news.heard(bytes));
  return {
    async send(bytes) {
      // The callback of a write after an unplug is never called.
      if (!port.isOpen) throw new Error('The port is closed');
      await called((done) => port.write(bytes, done));
    },
    async end(how) {
      if (!port.isOpen) return;
      const isOut = how === 'whole' && (await drained(port, time));
      // With bytes left in it the system would hold a close back for half a minute.
      if (!isOut) await settled((done) => port.flush(done));
      await settled((done) => port.close(done));
    },
  };
}

/**
 * When a line goes while it is being read, serialport 13 reads its end again and again, for ever and on a whole core,
 * and never says `close`. A write of nothing is refused by a line that is gone, and by no other.
 */
function watch(port: SerialPort, news: WireNews, time: Time, everyMs: number): void {
  // What Windows calls by this name is no number of a file.
  if (process.platform === 'win32' || !port.isOpen) return;
  time.after(everyMs, () => {
    const line = port.port;
    if (!port.isOpen || !line || !('fd' in line) || typeof line.fd !== 'number') return;
    write(line.fd, new Uint8Array(0), (error) => {
      if (error && error.code !== 'EAGAIN' && error.code !== 'EINTR') news.lost();
      else watch(port, news, time, everyMs);
    });
  });
}

/** Whether all that the system had taken is on its way, as far as the system can tell. */
function drained(port: SerialPort, time: Time): Promise<boolean> {
  return new Promise((resolve) => {
    const cancel = time.after(DRAIN_MS, () => resolve(false));
    port.drain((error) => {
      cancel();
      resolve(!error);
    });
  });
}

type Done = (error?: Error | null) => void;

function called(act: (done: Done) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    act((error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}

/** For a port that is being left: whether it went well changes nothing. */
function settled(act: (done: Done) => void): Promise<void> {
  return new Promise((resolve) => act(() => resolve()));
}
