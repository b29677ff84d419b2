import type { BackupRefusal } from './backup-refusals.ts';
import type { BackupSettings } from './backup-settings.ts';

/** Why a folder cannot hold backups. */
export const folderFlaws = [
  'not-absolute',
  'missing',
  'not-a-folder',
  'inside-data',
  'cannot-write',
  'there-already',
  'enough',
] as const;
export type FolderFlaw = (typeof folderFlaws)[number];

/** `away`: no such folder now, a stick is not in. `other`: it is there without our sign, as another stick is. */
export type PlaceState = 'ready' | 'away' | 'other';

export interface BackupPlace {
  readonly folder: string;
  readonly state: PlaceState;
  /** Whether the newest backup is there. */
  readonly hasNewest: boolean;
  /** Why the last copy there failed; null when it did not. */
  readonly failed: BackupRefusal | null;
}

/** The last backup that was written, synced, read again and given its name. */
export interface BackupDone {
  readonly at: number;
  readonly name: string;
  /** Bytes. */
  readonly bytes: number;
  /** Days of the queue that are in it. */
  readonly days: number;
  /** Damaged days: they are in it as they are. */
  readonly unread: readonly string[];
}

/** What a drill found: the newest backup unpacked, every day of it folded and held to the day that the hub has. */
export interface DrillResult {
  readonly days: number;
  readonly taken: number;
  readonly served: number;
  readonly rated: number;
  /** Days with other figures than the hub's, and days of before that are not in it. */
  readonly different: readonly string[];
  readonly missing: readonly string[];
}

/** What a drill came to, and when. */
export interface DrillDone {
  readonly at: number;
  readonly found: DrillResult | { readonly refused: BackupRefusal };
}

/** The office's backups as its page shows them. */
export interface BackupView {
  readonly settings: BackupSettings;
  readonly canUndo: boolean;
  /** The hub's own folder, and how many are in it. */
  readonly folder: string;
  readonly kept: number;
  readonly last: BackupDone | null;
  /** The last try, when it failed. */
  readonly failed: { readonly at: number; readonly why: BackupRefusal } | null;
  readonly places: readonly BackupPlace[];
  readonly drill: DrillDone | null;
  /** What is being done, and how far it is from 0 to 1; null when that is not known. */
  readonly busy: { readonly what: 'make' | 'copy' | 'drill'; readonly part: number | null } | null;
}
