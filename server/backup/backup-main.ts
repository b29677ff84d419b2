import { join } from 'node:path';
import { backupRefusalWords } from '#words/backup-refusals.ts';
import { nodeDisk } from '../journal/node-disk.ts';
import { openOffice } from '../read-office.ts';
import { backupHead } from './backup-head.ts';
import { readBackupOptions } from './backup-options.ts';
import { backupName, tidyShelf } from './backup-shelf.ts';
import { BackupRefused } from './backup-refused.ts';
import { writeBackup } from './write-backup.ts';

/** `npm run backup -- [--data <folder>] [--to <folder>] [--keep <number>]`, beside a hub that runs or not. */

async function main(): Promise<void> {
  const { data, to, keep } = readBackupOptions(process.argv.slice(2), process.env);
  const office = (await openOffice(nodeDisk, data)).settings().id;
  const head = backupHead(office, Date.now());
  const file = join(to, backupName(office, head.madeAt.slice(0, 10)));
  const { bytes, manifest, unread } = await writeBackup({ folder: data, head }, file);
  if (keep !== null) await tidyShelf(to, office, { keep, months: 0 });
  console.log(`${file} (${manifest.files.length} files, ${bytes} bytes)`);
  for (const day of unread) console.error(`Bị hỏng, được chép nguyên trạng. Damaged, kept as it is: ${day}`);
}

try {
  await main();
} catch (error) {
  if (error instanceof BackupRefused)
    console.error(`${backupRefusalWords.vi[error.why]}\n${backupRefusalWords.en[error.why]}`);
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = error instanceof BackupRefused ? 1 : 2;
}
