import * as z from 'zod';

/** Speeds of a serial line that thermal printers can be set to, in bits a second. */
export const bauds = [9600, 19200, 38400, 57600, 115200] as const;

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
]);
export type Cable = z.infer<typeof cableSchema>;

/** A cable of one kind. */
export type CableOf<Kind extends Cable['kind']> = Extract<Cable, { kind: Kind }>;
