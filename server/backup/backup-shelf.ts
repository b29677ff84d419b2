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

/** How many of the newest are kept, and of how many months the last one besides. */
export interface KeepRule {
  readonly keep: number;
  readonly months: number;
}

/** Removes what the rule does not keep. Files of other names are never touched. */
export async function tidyShelf(folder: string, office: string, rule: KeepRule): Promise<void> {
  const backups = await backupsIn(folder, office);
  for (const { name } of tooOld(backups, rule)) await rm(join(folder, name), { force: true });
}

/** What the rule does not keep. */
export function tooOld<B extends Pick<ShelvedBackup, 'day'>>(
  newestFirst: readonly B[],
  { keep, months }: KeepRule,
): readonly B[] {
  const lastOfMonths = new Map<string, B>();
  for (const backup of newestFirst) {
    const month = backup.day.slice(0, 7);
    if (!lastOfMonths.has(month)) lastOfMonths.set(month, backup);
  }
  const kept = new Set([...newestFirst.slice(0, keep), ...[...lastOfMonths.values()].slice(0, months)]);
  return newestFirst.filter((backup) => !kept.has(backup));
}

function unlessMissing(error: unknown): readonly string[] {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
  throw error;
}
