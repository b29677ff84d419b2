import * as z from 'zod';

/** What the office has decided about its backups. */
export const backupSettingsSchema = z.strictObject({
  /** Whether the hub makes one by itself: each day, and whenever the day is closed. */
  isAutomatic: z.boolean().default(true),
  /** A folder of the hub's computer, or of a stick in it; null is the hub's own, on the same disk as the data. */
  folder: z.string().trim().min(1).max(200).nullable().default(null),
  /** How many are kept; older ones are removed when a newer one was written and read again. */
  keep: z.int().min(2).max(400).default(14),
});
export type BackupSettings = z.infer<typeof backupSettingsSchema>;
