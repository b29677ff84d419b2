import { createReadStream, createWriteStream } from 'node:fs';
import { open, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { nodeDisk } from '../journal/node-disk.ts';
import { BackupRefused, refusalOfDisk } from './backup-refused.ts';
import { readBackup } from './read-backup.ts';

/** Copies a backup into a folder that is there: written beside, synced, read whole, and then given its name. Throws `BackupRefused`. */
export async function copyBackup(file: string, to: string): Promise<void> {
  const target = join(to, basename(file));
  const draft = `${target}.new`;
  try {
    await pipeline(createReadStream(file), createWriteStream(draft));
    const written = await open(draft, 'r+');
    await written.sync().finally(() => written.close());
    await readBackup(draft);
    if ((await stat(draft)).size !== (await stat(file)).size)
      throw new BackupRefused('cut-short', 'The copy has another size.');
    await nodeDisk.rename(draft, target);
    await nodeDisk.syncFolder(dirname(target));
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined); // the first failure is the one to tell
    throw refusalOfDisk(error, 'cannot-write');
  }
}
