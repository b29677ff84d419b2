import { join } from 'node:path';
import { type BackupSettings, backupSettingsSchema } from '#protocol/backup-settings.ts';
import type { Disk } from '../journal/disk.ts';
import { KeptSettings } from '../kept-settings.ts';

/** The office's decisions about its backups: `backup.json` in the data folder. Throws `KeptFileDamaged`. */
export function openBackupSettings(disk: Disk, dataFolder: string): Promise<KeptSettings<BackupSettings>> {
  const usual = backupSettingsSchema.parse({});
  return KeptSettings.open(disk, join(dataFolder, 'backup.json'), backupSettingsSchema, usual);
}
