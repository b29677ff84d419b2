/** Why a backup is not taken in, or cannot be made. The words for people are in `words/backup-refusals.ts`. */
export const backupRefusals = [
  'not-a-backup',
  'cut-short',
  'damaged',
  'newer-version',
  'too-big',
  'bad-path',
  'bad-content',
  'holds-an-office',
  'folder-in-use',
  'no-room',
  'cannot-write',
  'cannot-read',
] as const;
export type BackupRefusal = (typeof backupRefusals)[number];

/** Why a backup that is sent to a hub is not taken in: the file is at fault, or the one who sends it may not. */
export const restoreRefusals = [...backupRefusals, 'wrong-code', 'set-up-already', 'under-way'] as const;
export type RestoreRefusal = (typeof restoreRefusals)[number];
