import { parseArgs } from 'node:util';
import { bauds } from '#protocol/bauds.ts';
import { type Cable, type CableOf, cableSchema } from '#protocol/cable.ts';
import { remoteName } from '#protocol/remote-printer.ts';

/** How the program beside a printer was started. */
export interface RemoteSettings {
  /** The hub's address, without a path. */
  readonly hub: string;
  readonly name: string;
  readonly cable: CableOf<'serial' | 'tcp' | 'device'>;
  /** Whether the hub is to be asked to let this computer in. */
  readonly pairs?: boolean;
}

/** A flag that cannot be used; the message is one line for a person. */
export class BadFlag extends Error {}

const text = { type: 'string' } as const;
const options = {
  hub: text,
  name: text,
  port: text,
  baud: text,
  flow: text,
  tcp: text,
  device: text,
  pair: { type: 'boolean' },
} as const;
type Flags = Partial<Record<Exclude<keyof typeof options, 'pair'>, string>> & { readonly pair?: boolean };

/**
 * Reads the flags. Throws `BadFlag`.
 * @param hostname what this computer is called; the printer is called after it unless it is given a name
 */
export function readRemoteSettings(args: readonly string[], hostname: string): RemoteSettings {
  const flags = readFlags(args);
  return {
    hub: hubOf(flags.hub),
    name: nameOf(flags.name, hostname),
    cable: cableOf(flags),
    ...(flags.pair ? { pairs: true } : {}),
  };
}

function readFlags(args: readonly string[]): Flags {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    throw new BadFlag(error instanceof Error ? error.message : String(error));
  }
}

function hubOf(given: string | undefined): string {
  if (given === undefined)
    throw new BadFlag('--hub is missing: the hub’s address, such as http://192.168.1.10:8080');
  const url = URL.canParse(given) ? new URL(given) : null;
  const isPlain = url?.pathname === '/' && url.search === '' && url.hash === '' && url.username === '';
  if (!url || !isPlain || !['http:', 'https:'].includes(url.protocol)) {
    throw new BadFlag(`--hub must be an address such as http://192.168.1.10:8080, not "${given}"`);
  }
  return url.origin;
}

function nameOf(given: string | undefined, hostname: string): string {
  const name = given ?? (hostname.replaceAll(/[^A-Za-z0-9_-]+/g, '-').slice(0, 40) || 'may-in');
  if (remoteName.safeParse(name).success) return name;
  throw new BadFlag(`--name must be 1 to 40 letters, digits, - or _, not "${name}"`);
}

function cableOf({ port, baud, flow, tcp, device }: Flags): RemoteSettings['cable'] {
  const places = [port, tcp, device].filter((place) => place !== undefined);
  if (places.length !== 1) {
    throw new BadFlag(
      'one of --port /dev/ttyUSB0, --tcp 192.168.1.50:9100 or --device /dev/usb/lp0 must be given',
    );
  }
  if (port === undefined && (baud !== undefined || flow !== undefined)) {
    throw new BadFlag('--baud and --flow belong to --port, a serial line');
  }
  if (device !== undefined)
    return checked({ kind: 'device', path: device }, `--device ${device}: no device file`);
  if (tcp !== undefined) {
    const [, host = '', listensAt = '9100'] = /^([^:]+)(?::(\d{1,5}))?$/.exec(tcp) ?? [];
    return checked({ kind: 'tcp', host, port: Number(listensAt) }, `--tcp ${tcp}: no address of a printer`);
  }
  const speed = bauds.find((one) => String(one) === (baud ?? '9600'));
  if (speed === undefined)
    throw new BadFlag(`--baud must be one of ${bauds.join(', ')}, not "${baud ?? ''}"`);
  if (!isFlow(flow ?? 'none'))
    throw new BadFlag(`--flow must be none, rtscts or xonxoff, not "${flow ?? ''}"`);
  const line = { kind: 'serial', path: port ?? '', baud: speed, flow: (flow ?? 'none') as 'none' } as const;
  return checked(line, `--port ${port ?? ''}: no serial port`);
}

function isFlow(given: string): boolean {
  return ['none', 'rtscts', 'xonxoff'].includes(given);
}

function checked<C extends Cable>(cable: C, trouble: string): C {
  if (!cableSchema.safeParse(cable).success) throw new BadFlag(trouble);
  return cable;
}
