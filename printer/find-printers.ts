import { readdir } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { SerialPort } from 'serialport';
import { type Cable, cableSchema } from '#protocol/cable.ts';
import { realTime } from './real-time.ts';
import type { Time } from './time.ts';

/** Where a printer may be, and the same in every language: a path, an address, what the device calls itself. */
export interface FoundPrinter {
  readonly cable: Cable;
  readonly label: string;
}

/** Where to look. Whatever is left out is this machine as it is. */
export interface PlacesToLook {
  readonly serialPorts?: () => Promise<readonly SerialPortSeen[]>;
  /** The folder of devices. */
  readonly devices?: string;
  /** The port of this machine, and of no other, where a print server may listen. */
  readonly port?: number;
  readonly time?: Time;
}

/** What the system tells of a serial port; `friendlyName` on Windows only. */
export interface SerialPortSeen {
  readonly path: string;
  readonly manufacturer?: string | undefined;
  readonly friendlyName?: string;
}

/** No place is looked at for longer. */
const LOOK_MS = 2000;

/**
 * Everything on this machine that may be the cable of a printer, device files first. Looks once, when asked, for two
 * seconds at most; a place that cannot be looked at is a place without printers. No other machine is ever asked.
 */
export async function findPrinters(places: PlacesToLook = {}): Promise<FoundPrinter[]> {
  const time = places.time ?? realTime;
  const looks = [
    deviceFiles(places.devices ?? '/dev'),
    serialLines(places.serialPorts ?? (() => SerialPort.list())),
    printServer(places.port ?? 9100, time),
  ];
  return (await Promise.all(looks.map((look) => inTime(look, time)))).flat();
}

async function deviceFiles(folder: string): Promise<FoundPrinter[]> {
  const [own, usb] = await Promise.all([
    readdir(folder),
    readdir(join(folder, 'usb')).catch(() => [] as string[]),
  ]);
  const names = [...usb.map((name) => `usb/${name}`), ...own].filter((name) =>
    /^(?:usb\/)?lp\d+$/.test(name),
  );
  return names.sort().flatMap((name) => found({ kind: 'device', path: `/dev/${name}` }, `/dev/${name}`));
}

async function serialLines(list: () => Promise<readonly SerialPortSeen[]>): Promise<FoundPrinter[]> {
  return (await list()).flatMap(({ path, manufacturer, friendlyName }) => {
    const maker = friendlyName ?? manufacturer;
    // The speed that most printers leave their maker with; the switches below a printer decide.
    return found({ kind: 'serial', path, baud: 9600, flow: 'none' }, maker ? `${path} · ${maker}` : path);
  });
}

function printServer(port: number, time: Time): Promise<FoundPrinter[]> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    const cancel = time.after(LOOK_MS, () => void socket.destroy());
    let isThere = false;
    socket.once('connect', () => {
      isThere = true;
      socket.destroy();
    });
    // Refused is an answer too: `close` follows.
    socket.on('error', () => undefined);
    socket.once('close', () => {
      cancel();
      resolve(isThere ? found({ kind: 'tcp', host: '127.0.0.1', port }, `127.0.0.1:${String(port)}`) : []);
    });
  });
}

/** What could not be chosen is not offered. */
function found(cable: Cable, label: string): FoundPrinter[] {
  const checked = cableSchema.safeParse(cable);
  return checked.success ? [{ cable: checked.data, label: label.slice(0, 80) }] : [];
}

function inTime(look: Promise<FoundPrinter[]>, time: Time): Promise<FoundPrinter[]> {
  return new Promise((resolve) => {
    const cancel = time.after(LOOK_MS, () => resolve([]));
    const answer = (printers: FoundPrinter[]): void => {
      cancel();
      resolve(printers);
    };
    look.then(answer, () => answer([]));
  });
}
