import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { WorkingDay } from '#queue/working-day.ts';

/** One backup of an office in a folder. */
export interface ShelvedBackup {
  readonly name: string;
  readonly day: WorkingDay;
  /** Bytes. */
  readonly size: number;
}

/** The name of a day's backup: `mot-cua-2026-11-24.backup`. A later one of the same day takes its place. */
export function backupName(office: string, day: WorkingDay): string {
  return `${office}-${day}.backup`;
}

/** The backups of an office in a folder, newest first; none when there is no such folder. */
export async function backupsIn(folder: string, office: string): Promise<readonly ShelvedBackup[]> {
  const names = await readdir(folder).catch(unlessMissing);
  const found = names.flatMap((name) => {
    const day = /-(\d{4}-\d{2}-\d{2})\.backup$/.exec(name)?.[1];
    return day !== undefined && name === backupName(office, day) ? [{ name, day }] : [];
  });
  const sized = found.map(async (one) => ({ ...one, size: (await stat(join(folder, one.name))).size }));
  return (await Promise.all(sized)).sort((a, b) => (a.day < b.day ? 1 : -1));
}

/** Removes all but the newest so many. Files of other names are never touched. */
export async function keepNewest(folder: string, office: string, keep: number): Promise<void> {
  const backups = await backupsIn(folder, office);
  for (const { name } of backups.slice(keep)) await rm(join(folder, name), { force: true });
}

function unlessMissing(error: unknown): readonly string[] {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
  throw error;
}
