import type { BackupRefusal } from '#protocol/backup-refusals.ts';
import type { RestoredTotals } from '#protocol/restore.ts';
import { stageBackup } from './stage-backup.ts';

/** What is done in a process of its own, beside the hub: what it is given, and what comes of it. */
export interface BackupJobs {
  /** Unpacks a backup beside a data folder and reads all of it as a hub would at its start. */
  readonly stage: {
    readonly given: { readonly file: string; readonly beside: string };
    readonly made: { readonly folder: string; readonly madeAt: string; readonly totals: RestoredTotals };
  };
}
export type JobName = keyof BackupJobs;

/** How far a job is, from 0 to 1. */
export type OnPart = (part: number) => void;

/** Carries a job out in this process. Throws `BackupRefused`. */
export const backupJobs: {
  readonly [N in JobName]: (given: BackupJobs[N]['given'], onPart: OnPart) => Promise<BackupJobs[N]['made']>;
} = {
  async stage({ file, beside }) {
    const { folder, head, totals } = await stageBackup(file, beside);
    return { folder, madeAt: head.madeAt, totals };
  },
};

/** What a job's process is told, and what it tells. */
export type JobOrder = { readonly [N in JobName]: { name: N; given: BackupJobs[N]['given'] } }[JobName];
export type JobNews =
  | { readonly kind: 'part'; readonly part: number }
  | { readonly kind: 'made'; readonly made: BackupJobs[JobName]['made'] }
  | { readonly kind: 'refused'; readonly why: BackupRefusal; readonly detail: string };
