import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { backupHead } from '../backup/backup-head.ts';
import { filesToKeep } from '../backup/files-to-keep.ts';
import { restoreBackup } from '../backup/restore-backup.ts';
import { writeBackup } from '../backup/write-backup.ts';
import { DataFolderInUse, lockDataFolder } from '../data-lock.ts';
import { nodeDisk } from '../journal/node-disk.ts';
import { openOffice } from '../read-office.ts';
import type { Home } from './home-file.ts';
import type { ServiceControl } from './service.ts';
import { tryVersion } from './try-version.ts';
import { UpdateRefused } from './update-refused.ts';

export interface Changed {
  readonly from: string | null;
  readonly to: string;
  /** The backup of the data as they were; null where there were none. */
  readonly backup: string | null;
}

/**
 * Makes a version the one in use: the hub is stopped, its data are kept as a backup, the version is started on what that
 * backup gives back, and only when it works does `installed.json` name it. Until then nothing has changed, whatever
 * happens; after it everything has. Throws `UpdateRefused`, or `BackupRefused` where the data cannot be kept.
 */
export async function changeVersion(
  home: Home,
  to: string,
  parts: {
    readonly service: ServiceControl;
    readonly now: () => number;
    readonly otherwise: 'does-not-start' | 'older-cannot-read';
    readonly say: (words: string) => void;
  },
): Promise<Changed> {
  const { data, current: from } = home.content;
  parts.service.stop();
  try {
    const lock = await lockDataFolder(data).catch((error: unknown) => {
      if (error instanceof DataFolderInUse) throw new UpdateRefused('hub-runs', error.message);
      throw error;
    });
    try {
      const backup = await backupOf(home, parts.now());
      if (backup !== null) parts.say(`Đã sao lưu / backup: ${backup}`);
      await tryOn(home, to, backup, parts);
      // The way back leads to what was in use until now.
      await home.keep({ current: to, previous: from });
      return { from, to, backup };
    } finally {
      await lock.release();
    }
  } finally {
    if (!parts.service.start())
      parts.say(
        'Dịch vụ chưa chạy lại, hãy bật bằng tay. / The service was not started again: start it by hand.',
      );
  }
}

/** A backup of the data beside the versions; null when there are no data yet. */
async function backupOf(home: Home, now: number): Promise<string | null> {
  const { data } = home.content;
  const { paths } = await filesToKeep(data);
  if (paths.length === 0) return null;
  const head = backupHead((await openOffice(nodeDisk, data)).settings().id, now);
  const file = join(home.folder, 'backups', `${head.office}-${stampOf(now)}.backup`);
  await writeBackup({ folder: data, head }, file);
  return file;
}

async function tryOn(
  home: Home,
  version: string,
  backup: string | null,
  {
    otherwise,
    now,
  }: { readonly otherwise: 'does-not-start' | 'older-cannot-read'; readonly now: () => number },
): Promise<void> {
  const scratch = join(home.folder, '.scratch');
  const copy = join(scratch, 'data');
  await rm(scratch, { recursive: true, force: true });
  try {
    await mkdir(copy, { recursive: true });
    if (backup !== null) await restoreBackup(backup, copy, { replaces: false, now: new Date(now()) });
    const trouble = await tryVersion(home.at(version), copy);
    if (trouble !== null) throw new UpdateRefused(otherwise, trouble);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** A part of a file's name that sorts by time: `20261124T101500`, in UTC. */
export function stampOf(now: number): string {
  return new Date(now).toISOString().slice(0, 19).replaceAll(/[-:]/g, '');
}
