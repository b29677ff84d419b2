import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { exportEverything } from './export-everything.ts';

/** `npm run export -- --out <folder> [--data <folder>]`, beside a hub that runs or not. */

try {
  const { values } = parseArgs({ options: { data: { type: 'string' }, out: { type: 'string' } } });
  if (values.out === undefined) throw new Error('npm run export -- --out <folder> [--data <folder>]');
  const data = resolve(values.data ?? process.env['MOT_CUA_DATA'] ?? './data');
  const { days, facts, unread } = await exportEverything(data, resolve(values.out));
  console.log(`${resolve(values.out)}: ${days} ngày / days, ${facts} sự việc / facts`);
  for (const day of unread) console.error(`Bị hỏng, không có trong bản xuất. Damaged, not exported: ${day}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
