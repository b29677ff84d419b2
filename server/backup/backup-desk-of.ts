import type { DeskAtWork, DeskParts } from '../desk-parts.ts';
import { BackupDesk } from './backup-desk.ts';

/** The backups of a desk. */
export function backupDeskOf(
  parts: DeskParts,
  { hub, changed }: Pick<DeskAtWork, 'hub' | 'changed'>,
): BackupDesk {
  return new BackupDesk({
    ...{ ...parts.backup, data: parts.folders.data, run: parts.jobs.run, log: parts.log, changed },
    office: () => parts.office().id,
    now: () => parts.clock.now(),
    day: () => hub().day,
    streams: () => parts.journal.streams(),
    isSetUp: () => parts.access.access.isSetUp,
  });
}
