import * as z from 'zod';

/** A folder of the hub's computer, as it is typed: `E:\sao-luu`, `/media/usb`. */
export const backupFolder = z.string().trim().min(1).max(200);

/** What the office has decided about its backups. Each stands in the hub's own folder first. */
export const backupSettingsSchema = z.strictObject({
  /** Whether the hub makes one by itself: each day, soon after the day is closed. */
  isAutomatic: z.boolean().default(true),
  /** When one is made at the latest (`18:00`), whether the day is closed or not. */
  latest: z
    .string()
    .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
    .default('18:00'),
  /** How many of the newest are kept; older ones are removed when a newer one was written and read again. */
  keep: z.int().min(2).max(400).default(14),
  /** Of how many months the last one is kept besides. */
  months: z.int().min(0).max(120).default(12),
  /** Other places, such as a stick that is not always there: whatever is made is copied there too. */
  folders: z.array(backupFolder).max(3).readonly().default([]),
});
export type BackupSettings = z.infer<typeof backupSettingsSchema>;

/** What a form sends: folders are tried one by one when they are added. */
export const backupRulesSchema = backupSettingsSchema.omit({ folders: true });
export type BackupRules = z.infer<typeof backupRulesSchema>;
