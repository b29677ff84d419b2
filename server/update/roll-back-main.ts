import { parseArgs } from 'node:util';
import { homeOf } from './home-of.ts';
import { whyRefused } from './why-refused.ts';
import { rollBack } from './update-product.ts';

/** `npm run roll-back [-- --home <folder>]`. */

try {
  const { values } = parseArgs({ options: { home: { type: 'string' } } });
  const home = homeOf(values.home, process.env, process.cwd());
  const { to } = await rollBack(home, { now: Date.now, say: (words) => console.log(words) });
  console.log(`Đang dùng / in use: ${to}`);
} catch (error) {
  const { words, exitCode } = whyRefused(error);
  console.error(words);
  process.exitCode = exitCode;
}
