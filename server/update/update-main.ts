import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { homeOf } from './home-of.ts';
import { whyRefused } from './why-refused.ts';
import { type Service, services } from './service.ts';
import { updateProduct } from './update-product.ts';

/** `npm run update -- --from <folder or .tgz> [--home <folder>] [--data <folder>] [--service none|systemd|winsw]`. */

const usage =
  'npm run update -- --from <folder or .tgz> [--home <folder> --data <folder> --service none|systemd|winsw]';

async function main(): Promise<number> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ options: { from: text, home: text, data: text, service: text } });
  const service = values.service ?? null;
  if (values.from === undefined || !isService(service)) {
    console.error(usage);
    return 2;
  }
  const home = homeOf(values.home, process.env, process.cwd());
  const { to, from } = await updateProduct(
    {
      ...{ home, service },
      from: resolve(values.from),
      data: values.data === undefined ? null : resolve(values.data),
    },
    { now: Date.now, say: (words) => console.log(words) },
  );
  console.log(`Đang dùng / in use: ${to}`);
  if (from !== null) console.log('Quay lại bản trước / the way back: npm run roll-back');
  return 0;
}

const isService = (given: string | null): given is Service | null =>
  given === null || (services as readonly string[]).includes(given);

try {
  process.exitCode = await main();
} catch (error) {
  const { words, exitCode } = whyRefused(error);
  console.error(words);
  process.exitCode = exitCode;
}
