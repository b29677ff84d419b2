import type { CounterRule } from '#queue/rules.ts';
import { AuditTrail } from '../audit/audit-trail.ts';
import type { Disk } from '../journal/disk.ts';
import { Access } from './access.ts';
import { DeviceBook } from './device-book.ts';
import { FirstRun, type FirstRunParts } from './finish-setup.ts';
import { PeopleBook } from './people-book.ts';
import type { SetupFile } from './setup-file.ts';

/**
 * One audit for the whole data folder, from its first day in trial mode on: who did what must not begin anew when the
 * office takes its own name. Older folders have it under the template's.
 */
export const AUDITED = 'mot-cua';

export interface AccessDesk {
  readonly access: Access;
  readonly firstRun: FirstRun;
  readonly trail: AuditTrail;
  readonly setup: SetupFile;
}

/** Opens the files of who may do what, and the audit. Throws `KeptFileDamaged`. */
export async function openAccess(parts: {
  readonly disk: Disk;
  readonly data: string;
  readonly setup: SetupFile;
  /** What the first run changes besides. */
  readonly firstRun: Pick<FirstRunParts, 'office' | 'slips'>;
  /** The office's clock, epoch ms. */
  readonly now: () => number;
  readonly counters: () => readonly CounterRule[];
  readonly log: { error(words: string): void };
}): Promise<AccessDesk> {
  const { disk, data, setup, now, log } = parts;
  const trail = await AuditTrail.open({ disk, data, office: AUDITED, now, log });
  const access = new Access({
    setup,
    devices: await DeviceBook.open(disk, data),
    people: await PeopleBook.open(disk, data),
    now: () => Date.now(),
    today: now,
    counters: parts.counters,
    note: (note) =>
      trail.note(note).catch((error: unknown) => {
        log.error(`the audit did not take "${note.what}": ${String(error)}`);
      }),
  });
  return { access, firstRun: new FirstRun({ access, setup, ...parts.firstRun }), trail, setup };
}
