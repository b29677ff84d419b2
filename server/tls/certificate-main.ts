import { mkdir, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { networkAddresses } from '../access/network-doors.ts';
import { selfSigned } from './self-signed.ts';

/** `npm run certificate -- [--name <name or address>]… [--to <folder>] [--years <number>]`: TLS for an office that has none. */

const DAY_MS = 24 * 3_600_000;
const YEAR_MS = 365.25 * DAY_MS;
/** A name that DNS knows, or an IPv4 address. */
const NAME = /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      name: { type: 'string', multiple: true },
      to: { type: 'string', default: 'certificate' },
      years: { type: 'string', default: '5' },
    },
  });
  const years = Number(values.years);
  if (!(Number.isInteger(years) && years >= 1 && years <= 20))
    throw new Error(`--years must be a whole number from 1 to 20, not "${values.years}"`);
  const own = hostname().toLowerCase();
  const given = values.name?.map((name) => name.toLowerCase());
  const wrong = given?.find((name) => !NAME.test(name));
  if (wrong !== undefined) throw new Error(`--name must be a name or an IPv4 address, not "${wrong}"`);
  const usual = [own, `${own}.local`, ...networkAddresses()].filter((name) => NAME.test(name));
  const [first, ...more] = given ?? usual;
  if (first === undefined) throw new Error('--name is missing: this computer has no name and no network');
  const now = Date.now();
  // A screen's clock may be a little behind.
  const made = selfSigned({ names: [first, ...more], from: now - DAY_MS, until: now + years * YEAR_MS });
  const folder = resolve(values.to);
  await mkdir(folder, { recursive: true });
  const [cert, key] = [join(folder, 'hub.crt'), join(folder, 'hub.key')];
  // Neither is put over one that is there: screens trust the old one.
  await writeFile(key, made.key, { mode: 0o600, flag: 'wx' });
  await writeFile(cert, made.cert, { flag: 'wx' });
  console.log(`${[first, ...more].join(', ')}; ${years} năm / years`);
  console.log(`Cài tệp này trên mỗi máy màn hình / install this one on each screen’s PC: ${cert}`);
  console.log(`Không đưa tệp này cho ai / give this one to nobody: ${key}`);
  console.log(`npm start -- --tls-cert "${cert}" --tls-key "${key}"`);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
