import * as z from 'zod';
import { bauds } from './bauds.ts';
import { remoteName } from './remote-printer.ts';

const LABEL = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?';
const NAME = new RegExp(`^${LABEL}(?:\\.${LABEL})*$`);

/** What ends in a number is read as an address by every resolver, `127.1` and `0x7f.1` too: only four plain bytes will do. */
function isHost(text: string): boolean {
  return (
    z.ipv4().safeParse(text).success ||
    (text.length <= 253 && NAME.test(text) && !/(?:^|\.)(?:\d+|0x[\da-f]*)$/i.test(text))
  );
}

function isDevice(text: string): boolean {
  return /^\/dev(?:\/[\w.:+-]+)+$/.test(text) && !text.split('/').some((part) => /^\.\.?$/.test(part));
}

function isComPort(text: string): boolean {
  return /^(?:\\\\\.\\)?COM[1-9]\d{0,2}$/.test(text);
}

const path = z.string().max(200);

/** How a printer is reached, as an office keeps it. A strange host, or a path that is no device, is no cable. */
export const cableSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('virtual') }),
  z.strictObject({
    kind: z.literal('tcp'),
    host: z.string().refine(isHost),
    /** 9100 is where printers listen for what is to be printed as it is. */
    port: z.int().min(1).max(65535).default(9100),
  }),
  z.strictObject({
    kind: z.literal('serial'),
    path: path.refine((text) => isDevice(text) || isComPort(text)),
    baud: z.literal(bauds),
    /** Who tells the hub to wait: nobody, a wire, or the bytes XOFF and XON. */
    flow: z.enum(['none', 'rtscts', 'xonxoff']),
  }),
  z.strictObject({ kind: z.literal('device'), path: path.refine(isDevice) }),
  /** A printer of another computer, where `npm run printer` runs under this name. */
  z.strictObject({
    kind: z.literal('remote'),
    name: remoteName,
    /** The speed of the serial line over there, as far as it has one. */
    baud: z.literal(bauds).nullable().default(null),
  }),
]);
export type Cable = z.infer<typeof cableSchema>;

/** A cable of one kind. */
export type CableOf<Kind extends Cable['kind']> = Extract<Cable, { kind: Kind }>;

/** Whether two cables lead to the same printer, whatever the speed of the line. */
export function isSameCable(a: Cable, b: Cable): boolean {
  if (a.kind === 'tcp') return b.kind === 'tcp' && a.host === b.host && a.port === b.port;
  if (a.kind === 'remote') return b.kind === 'remote' && a.name === b.name;
  return 'path' in a && 'path' in b ? a.path === b.path : a.kind === b.kind;
}
