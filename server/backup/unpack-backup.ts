import { mkdir, open, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { nodeDisk } from '../journal/node-disk.ts';
import { type BackupRead, readBackup } from './read-backup.ts';

/** What is left free of a disk when a backup is unpacked on it. */
const KEPT_FREE = 256 * 1024 * 1024;

/** How many files are made certain at a time: a disk takes several syncs together for hardly more than one. */
const TOGETHER = 16;

/**
 * Puts what is in a backup into a folder that is empty, synced. Throws `BackupRefused`; what is in the folder then
 * must be thrown away.
 */
export async function unpackBackup(file: string, into: string, signal?: AbortSignal): Promise<BackupRead> {
  const folders = new Set<string>([into]);
  const syncing = new Set<Promise<void>>();
  const { bavail, bsize } = await statfs(into);
  const onFile = async (path: string, content: AsyncIterable<Buffer>) => {
    const target = join(into, ...path.split('/'));
    await mkdir(dirname(target), { recursive: true });
    for (let folder = dirname(target); !folders.has(folder); folder = dirname(folder)) folders.add(folder);
    const opened = await open(target, 'wx');
    try {
      for await (const portion of content) await opened.writeFile(portion);
    } catch (error) {
      await opened.close();
      throw error;
    }
    const synced = opened.sync().finally(() => opened.close());
    const counted = synced.finally(() => syncing.delete(counted));
    syncing.add(counted);
    if (syncing.size >= TOGETHER) await Promise.race(syncing);
  };
  try {
    const room = Math.max(0, bavail * bsize - KEPT_FREE);
    const read = await readBackup(file, { signal, onFile, room });
    await Promise.all(syncing);
    for (const folder of folders) await nodeDisk.syncFolder(folder);
    return read;
  } finally {
    await Promise.allSettled(syncing);
  }
}
