import { parseArgs } from 'node:util';
import * as z from 'zod';
import type { Instant } from '#queue/working-day.ts';
import type { CertificateFiles } from './tls/read-certificate.ts';

/** How this hub was started. Every flag has an environment variable of the same meaning. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly data: string;
  /** The most asks that one screen may make in a second, over a longer while. */
  readonly asksPerSecond: number;
  /** Whether a hub that is not set up yet may be set up from another computer, with a code that it prints. */
  readonly setupCode: boolean;
  /** The certificate with which the hub speaks to the office's network; null where it speaks plain HTTP. */
  readonly tls: CertificateFiles | null;
  /** Whether it only shows that it can start, on a copy of the data, and ends. */
  readonly triesOnly: boolean;
  /** A clock that begins elsewhere or runs fast, for demonstrations; null is the machine's own. */
  readonly clock: { readonly start: Instant; readonly speed: number } | null;
}

/** A flag or variable that cannot be used; the message is one line for a person. */
export class BadSetting extends Error {}

const schemas = {
  port: z.string().regex(/^\d+$/).transform(Number).pipe(z.int().min(0).max(65_535)),
  host: z.string().regex(/^[A-Za-z0-9.:-]+$/),
  data: z.string().min(1),
  'asks-per-second': z.string().regex(/^\d+$/).transform(Number).pipe(z.int().min(1).max(100_000)),
  clock: z.union([z.literal('machine'), z.iso.datetime({ offset: true })]),
  'setup-code': z.enum(['no', 'print']),
  'try-only': z.enum(['no', 'yes']),
  'tls-cert': z.string(),
  'tls-key': z.string(),
  speed: z.string().regex(/^\d+$/).transform(Number).pipe(z.int().min(1).max(3_600)),
} as const;

const defaults = {
  port: '8080',
  host: '127.0.0.1',
  data: './data',
  'asks-per-second': '20',
  clock: 'machine',
  'setup-code': 'no',
  'try-only': 'no',
  'tls-cert': '',
  'tls-key': '',
  speed: '1',
};

const meanings: Record<keyof typeof schemas, string> = {
  port: 'a port between 0 and 65535',
  host: 'an address of this machine, such as 127.0.0.1',
  data: 'a folder',
  'asks-per-second': 'a whole number from 1',
  clock: 'an instant such as 2026-11-23T07:30:00+07:00 at which the hub’s clock begins',
  speed: 'a whole number from 1 to 3600',
  'setup-code': '“print” or “no”',
  'try-only': '“yes” or “no”',
  'tls-cert': 'a file with a certificate in PEM form',
  'tls-key': 'a file with its key in PEM form',
};

/** Reads flags first, then the environment (`MOT_CUA_PORT`, …), then the defaults. Throws `BadSetting`. */
export function readSettings(args: readonly string[], environment: NodeJS.ProcessEnv): Settings {
  const flags = readFlags(args);
  const value = <K extends keyof typeof schemas>(name: K): z.output<(typeof schemas)[K]> => {
    const variable = `MOT_CUA_${name.toUpperCase().replaceAll('-', '_')}`;
    const given = flags[name] ?? environment[variable] ?? defaults[name];
    const read = schemas[name].safeParse(given);
    if (!read.success) throw new BadSetting(`--${name} must be ${meanings[name]}, not "${given}"`);
    return read.data as z.output<(typeof schemas)[K]>;
  };
  const [start, speed] = [value('clock'), value('speed')];
  const [cert, key] = [value('tls-cert'), value('tls-key')];
  if ((cert === '') !== (key === '')) throw new BadSetting('--tls-cert and --tls-key go together');
  const ownClock = start === 'machine' && speed === 1;
  const clock = ownClock ? null : { start: start === 'machine' ? Date.now() : Date.parse(start), speed };
  const triesOnly = value('try-only') === 'yes';
  const asked = { port: value('port'), host: value('host'), tls: cert === '' ? null : { cert, key } };
  return {
    // A try is nobody's hub: it takes no port from the one that runs, and no network hears of it.
    ...(triesOnly ? { port: 0, host: '127.0.0.1', tls: null } : asked),
    data: value('data'),
    asksPerSecond: value('asks-per-second'),
    setupCode: value('setup-code') === 'print',
    triesOnly,
    clock,
  };
}

function readFlags(args: readonly string[]): Partial<Record<keyof typeof schemas, string>> {
  const options = {
    ...{ port: text, host: text, data: text, 'asks-per-second': text },
    ...{ clock: text, speed: text, 'setup-code': text },
    ...{ 'try-only': text, 'tls-cert': text, 'tls-key': text },
  };
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    throw new BadSetting(error instanceof Error ? error.message : String(error));
  }
}

const text = { type: 'string' } as const;
