import type { Instant } from '#queue/working-day.ts';
import { productVersion } from '../product.ts';
import { BACKUP_FORMAT, type BackupHead } from './manifest.ts';

const SEVEN_HOURS_MS = 7 * 3_600_000;

/** What a backup that is begun now says of itself. */
export function backupHead(office: string, now: Instant): BackupHead {
  const madeAt = new Date(now + SEVEN_HOURS_MS).toISOString().replace(/\.\d+Z$/, '+07:00');
  return { format: BACKUP_FORMAT, product: productVersion, office, madeAt };
}
