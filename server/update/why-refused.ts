import { backupRefusalWords } from '#words/backup-refusals.ts';
import { updateRefusalWords } from '#words/update-refusals.ts';
import { BackupRefused } from '../backup/backup-refused.ts';
import { UpdateRefused } from './update-refused.ts';

/** Why nothing was changed, in both languages and then in detail; the exit code is 2 for what was typed. */
export function whyRefused(error: unknown): { readonly words: string; readonly exitCode: 1 | 2 } {
  const detail = error instanceof Error ? error.message : String(error);
  const [said, why] =
    error instanceof UpdateRefused
      ? [updateRefusalWords.vi[error.why], updateRefusalWords.en[error.why]]
      : error instanceof BackupRefused
        ? [backupRefusalWords.vi[error.why], backupRefusalWords.en[error.why]]
        : [];
  return said === undefined
    ? { words: detail, exitCode: 2 }
    : { words: `${said}\n${why}\n${detail}`, exitCode: 1 };
}
