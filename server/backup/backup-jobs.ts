import { basename, join } from 'node:path';
import type { BackupRefusal } from '#protocol/backup-refusals.ts';
import type { BackupDone, DrillResult } from '#protocol/backup-view.ts';
import type { RestoredTotals } from '#protocol/restore.ts';
import { backupHead } from './backup-head.ts';
import { backupName, type KeepRule, tidyShelf } from './backup-shelf.ts';
import { copyBackup } from './copy-backup.ts';
import { drillBackup } from './drill-backup.ts';
import { stageBackup } from './stage-backup.ts';
import { writeBackup } from './write-backup.ts';

/** What is done in a process of its own, beside the hub: what it is given, and what comes of it. */
export interface BackupJobs {
  /** Makes a backup in the hub's own folder, and removes those that are too old. */
  readonly make: {
    readonly given: {
      readonly data: string;
      readonly to: string;
      readonly office: string;
      readonly now: number;
      readonly rule: KeepRule;
    };
    readonly made: Omit<BackupDone, 'at'>;
  };
  /** Copies a backup to another place, and removes there those that are too old. */
  readonly copy: {
    readonly given: {
      readonly file: string;
      readonly to: string;
      readonly office: string;
      readonly rule: KeepRule;
    };
    readonly made: object;
  };
  /** Restores a backup beside the data of the hub, and holds one to the other. */
  readonly drill: {
    readonly given: { readonly file: string; readonly data: string };
    readonly made: DrillResult;
  };
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
  async make({ data, to, office, now, rule }, onPart) {
    const head = backupHead(office, now);
    const file = join(to, backupName(office, head.madeAt.slice(0, 10)));
    const { bytes, manifest, unread } = await writeBackup({ folder: data, head, onPart }, file);
    await tidyShelf(to, office, rule);
    return { name: basename(file), bytes, days: Object.keys(manifest.streams).length, unread };
  },
  async copy({ file, to, office, rule }) {
    await copyBackup(file, to);
    await tidyShelf(to, office, rule);
    return {};
  },
  drill: ({ file, data }, onPart) => drillBackup(file, data, onPart),
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
