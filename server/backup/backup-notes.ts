import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { backupRefusals } from '#protocol/backup-refusals.ts';
import type { Disk } from '../journal/disk.ts';
import { KeptFile, KeptFileDamaged } from '../kept-file.ts';

const instant = z.int().min(0);
const refusal = z.enum(backupRefusals);
const days = z.array(z.string()).readonly();
const count = z.int().min(0);

const notesSchema = z.strictObject({
  last: z
    .strictObject({
      /** Up to where it reaches. */
      ...{ at: instant, day: z.iso.date(), seq: count, isClosed: z.boolean() },
      ...{ name: z.string(), bytes: count, days: count, unread: days },
    })
    .nullable(),
  failed: z.strictObject({ at: instant, why: refusal }).nullable(),
  /** Of each other place, the instant of the last backup that was copied there. */
  copied: z.record(z.string(), instant),
  drill: z
    .strictObject({
      at: instant,
      found: z.union([
        z.strictObject({ refused: refusal }),
        z.strictObject({
          ...{ days: count, taken: count, served: count, rated: count },
          ...{ different: days, missing: days },
        }),
      ]),
    })
    .nullable(),
});

/** What the hub remembers of its backups. */
export type BackupNotes = z.infer<typeof notesSchema>;

/** `notes.json` among the backups themselves. It is only remembered: a damaged one begins anew, and stops no hub. */
export async function openBackupNotes(disk: Disk, folder: string): Promise<KeptFile<BackupNotes>> {
  const path = join(folder, 'notes.json');
  const nothing: BackupNotes = { last: null, failed: null, copied: {}, drill: null };
  await mkdir(folder, { recursive: true });
  return KeptFile.open(disk, path, notesSchema, nothing).catch((error: unknown) => {
    if (error instanceof KeptFileDamaged) return KeptFile.holding(disk, path, nothing);
    throw error;
  });
}
