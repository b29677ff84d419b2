import { randomBytes } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { BackupRefused, refusalOfDisk } from './backup-refused.ts';
import { checkRestored, type CheckOptions } from './check-restored.ts';
import type { Totals } from './day-figures.ts';
import type { BackupHead, Manifest } from './manifest.ts';
import { unpackBackup } from './unpack-backup.ts';

/** A backup that lies unpacked beside a data folder, read whole and found good, and waits to take its place. */
export interface StagedBackup {
  readonly folder: string;
  readonly head: BackupHead;
  readonly manifest: Manifest;
  readonly totals: Totals;
  /** Throws it away. */
  discard(): Promise<void>;
}

/**
 * Unpacks a backup into a new folder and reads all of it as a hub would. Throws `BackupRefused`, and then nothing is
 * left of it.
 * @param beside the name of the new folder begins with this path, so that both are on one disk
 */
export async function stageBackup(
  file: string,
  beside: string,
  options: CheckOptions = {},
): Promise<StagedBackup> {
  const folder = scratchBeside(beside);
  const discard = () => rm(folder, { recursive: true, force: true, maxRetries: 5 });
  try {
    await mkdir(folder, { recursive: true });
    const { head, manifest } = await unpackBackup(file, folder, options.signal);
    if (manifest.files.length === 0) throw new BackupRefused('bad-content', 'There is nothing in it.');
    const totals = await checkRestored(folder, manifest, options);
    return { folder, head, manifest, totals, discard };
  } catch (error) {
    await discard();
    throw refusalOfDisk(error, 'cannot-write');
  }
}

/** A name for a new folder: beside `path`, or inside it when it ends with a separator. */
export function scratchBeside(path: string): string {
  const name = `scratch-${randomBytes(6).toString('hex')}`;
  return /[\\/]$/.test(path) ? join(path, name) : `${path}.${name}`;
}
