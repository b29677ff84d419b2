import type { BackupRefusal } from '#protocol/backup-refusals.ts';

/** A backup that was refused whole: nothing of it has been put anywhere. `message` is for the log. */
export class BackupRefused extends Error {
  override readonly name = 'BackupRefused';
  readonly why: BackupRefusal;

  constructor(why: BackupRefusal, detail: string, cause?: unknown) {
    super(detail, { cause });
    this.why = why;
  }
}

/** What the disk said, as a refusal. `otherwise` stands for whatever is not a matter of room or rights. */
export function refusalOfDisk(error: unknown, otherwise: BackupRefusal): BackupRefused {
  if (error instanceof BackupRefused) return error;
  const { code } = error as NodeJS.ErrnoException;
  const detail = error instanceof Error ? error.message : String(error);
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG')
    return new BackupRefused('no-room', detail, error);
  return new BackupRefused(otherwise, detail, error);
}
