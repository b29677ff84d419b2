import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { backupRefusalWords } from '#words/backup-refusals.ts';
import { BackupRefused } from './backup-refused.ts';
import { restoreBackup } from './restore-backup.ts';

/** `npm run restore -- <file> --data <folder> [--replace]`, for a hub that is not running. */

const usage = 'npm run restore -- <file> [--data <folder>] [--replace]';

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { data: { type: 'string' }, replace: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) {
    console.error(usage);
    return 2;
  }
  const data = resolve(values.data ?? process.env['MOT_CUA_DATA'] ?? './data');
  const restored = await restoreBackup(resolve(file), data, { replaces: values.replace, now: new Date() });
  const { days, taken, served, rated } = restored.totals;
  console.log(`Đã khôi phục vào ${data}: ${days} ngày, ${taken} số, ${served} lượt xong, ${rated} đánh giá.`);
  console.log(`Restored to ${data}: ${days} days, ${taken} numbers, ${served} services, ${rated} ratings.`);
  if (restored.old !== null) console.log(`Dữ liệu cũ / the old data: ${restored.old}`);
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  const isRefused = error instanceof BackupRefused;
  if (isRefused) console.error(`${backupRefusalWords.vi[error.why]}\n${backupRefusalWords.en[error.why]}`);
  console.error(error instanceof Error ? error.message : String(error));
  if (!isRefused) console.error(usage);
  process.exitCode = isRefused ? 1 : 2;
}
