import { DataFolderInUse, lockDataFolder } from '../data-lock.ts';
import { BackupRefused, refusalOfDisk } from './backup-refused.ts';
import type { Totals } from './day-figures.ts';
import { filesToKeep } from './files-to-keep.ts';
import type { BackupHead } from './manifest.ts';
import { stageBackup } from './stage-backup.ts';
import { swapIn } from './swap-in.ts';

export interface RestoreOptions {
  /** Whether data that is in the folder may be put aside. */
  readonly replaces: boolean;
  readonly now: Date;
}

export interface Restored {
  readonly head: BackupHead;
  readonly totals: Totals;
  /** Where the data is that was in the folder before; null when there was none. */
  readonly old: string | null;
}

/** Puts a backup in the place of a data folder in which no hub works. Throws `BackupRefused`; nothing is changed then. */
export async function restoreBackup(file: string, data: string, options: RestoreOptions): Promise<Restored> {
  const lock = await lockDataFolder(data).catch((error: unknown) => {
    const why = error instanceof DataFolderInUse ? 'folder-in-use' : 'cannot-write';
    throw error instanceof DataFolderInUse
      ? new BackupRefused(why, error.message, error)
      : refusalOfDisk(error, why);
  });
  try {
    const { paths } = await filesToKeep(data);
    if (paths.length > 0 && !options.replaces) {
      throw new BackupRefused('holds-an-office', `${data} holds data already.`);
    }
    const staged = await stageBackup(file, data);
    const old = await swapIn(staged.folder, data, options.now).catch(async (error: unknown) => {
      await staged.discard();
      throw error;
    });
    return { head: staged.head, totals: staged.totals, old };
  } finally {
    await lock.release();
  }
}
