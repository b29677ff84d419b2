import { rename, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { nodeDisk } from '../journal/node-disk.ts';
import { patientRename } from '../journal/patient-rename.ts';
import { refusalOfDisk } from './backup-refused.ts';

/** What is not the office's but this computer's: it stays when the data is replaced. */
const STAYS = ['backups', 'logs'];

/**
 * Puts a folder in the place of the data folder, which is kept beside it under another name. No hub may work in either.
 * Throws `BackupRefused`; the data folder is then as it was.
 * @returns where the old data is now; null when there was none
 */
export async function swapIn(folder: string, data: string, now: Date): Promise<string | null> {
  const old = `${data}.replaced-${now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}`;
  const move = (from: string, to: string) => patientRename(() => rename(from, to));
  let isMoved = false;
  try {
    isMoved = await move(data, old).then(() => true, unlessGone);
    await move(folder, data);
    await nodeDisk.syncFolder(dirname(data));
  } catch (error) {
    if (isMoved) await move(old, data);
    throw refusalOfDisk(error, 'cannot-write');
  }
  if (!isMoved) return null;
  for (const name of STAYS) await move(join(old, name), join(data, name)).catch(unlessGone);
  // Only a folder with nothing in it goes this way.
  return rmdir(old).then(
    () => null,
    () => old,
  );
}

function unlessGone(error: unknown): false {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
  throw error;
}
