import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { backupRefusalWords } from '#words/backup-refusals.ts';
import { nodeDisk } from '../journal/node-disk.ts';
import { openOffice } from '../read-office.ts';
import { backupHead } from './backup-head.ts';
import { backupName, keepNewest } from './backup-shelf.ts';
import { BackupRefused } from './backup-refused.ts';
import { writeBackup } from './write-backup.ts';

/** `npm run backup -- [--data <folder>] [--to <folder>] [--keep <number>]`, beside a hub that runs or not. */

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { data: { type: 'string' }, to: { type: 'string' }, keep: { type: 'string' } },
  });
  const keep = Number(values.keep ?? Infinity);
  if (!(keep >= 1)) throw new Error(`--keep must be a whole number from 1, not "${values.keep ?? ''}"`);
  const data = resolve(values.data ?? process.env['MOT_CUA_DATA'] ?? './data');
  const office = (await openOffice(nodeDisk, data)).settings().id;
  const head = backupHead(office, Date.now());
  const file = resolve(values.to ?? resolve(data, 'backups'), backupName(office, head.madeAt.slice(0, 10)));
  const copyOf = () => Promise.resolve(null);
  const { bytes, manifest } = await writeBackup({ folder: data, head, copyOf }, file);
  if (keep !== Infinity) await keepNewest(dirname(file), office, keep);
  console.log(`${file} (${manifest.files.length} files, ${bytes} bytes)`);
}

try {
  await main();
} catch (error) {
  if (error instanceof BackupRefused)
    console.error(`${backupRefusalWords.vi[error.why]}\n${backupRefusalWords.en[error.why]}`);
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
